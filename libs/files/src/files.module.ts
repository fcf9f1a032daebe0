import { Module } from '@nestjs/common';
import { FileScanner } from '@guildhall/kernel';
import { FileInspector } from './file.inspector.js';
import { FileReading } from './file.reading.js';

/** What people send is read in one place, one file after the other, whichever part of the product it is for. */
@Module({ providers: [FileScanner, FileInspector, FileReading], exports: [FileScanner, FileReading] })
export class FilesModule {}
