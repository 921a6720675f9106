import {enableCompileCache} from 'node:module';
import {constants, setPriority} from 'node:os';

// Linux gives each thread a priority of its own: what a reviewer types goes before what is read in the background.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
// What is compiled after this line is kept in the system's folder for temporary files; hence the thread stands in a file of its own.
enableCompileCache();
const {hearJobs} = await import('./article-thread.ts');
hearJobs();
