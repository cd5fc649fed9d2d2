export * from './page-print';
export * from './sketch';
