import {enableCompileCache} from 'node:module';
import {constants, setPriority} from 'node:os';
import {workerData} from 'node:worker_threads';

const {behindScreen} = workerData as {readonly behindScreen: boolean};

// Linux gives each thread a priority of its own: what a reviewer types goes before what is read in the background. A command has nobody who types.
if (behindScreen && process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
// What is compiled after this line is kept in the system's folder for temporary files; hence the thread stands in a file of its own.
enableCompileCache();
const {hearJobs} = await import('./article-thread.ts');
hearJobs();
