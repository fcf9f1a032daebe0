export { type Arrival, FileArrival, type NotArrived } from './file.arrival.js';
export type { Made } from './file.inspector.js';
export { FileReading } from './file.reading.js';
export { sendKept } from './file.sending.js';
export { FilesModule } from './files.module.js';
