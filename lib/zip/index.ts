export { entryStream, readEntry } from './read-entry';
export { ZipWriter, type ByteSink } from './write-zip';
export { BrokenZip, zipDirectory, type ZipEntry, type ZipTrouble } from './zip-directory';
