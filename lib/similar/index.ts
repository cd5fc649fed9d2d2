export * from './html-print';
export * from './likely-pairs';
export * from './page-print';
export * from './sketch';
