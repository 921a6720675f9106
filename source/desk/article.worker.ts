import {enableCompileCache} from 'node:module';

// What is compiled after this line is kept in the system's folder for temporary files; hence the thread stands in a file of its own.
enableCompileCache();
await import('./article-thread.ts');
