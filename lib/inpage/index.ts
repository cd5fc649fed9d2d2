export { longestRun } from './batches';
export { PageConversion, type PagePorts } from './page-conversion';
export { watchedAttributes } from './rules';
