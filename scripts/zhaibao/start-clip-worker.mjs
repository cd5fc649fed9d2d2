// A worker thread does not inherit tsx from the thread that starts it: this file, plain JavaScript, brings it in.
import { register } from 'tsx/esm/api';

register();
await import('./clip-worker.ts');
