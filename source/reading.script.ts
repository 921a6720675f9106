// What reads articles, as the one script that the build keeps compiled: all that the command `extract` and the article threads load (see desk/kept-script.ts).
export {extractFiles} from './commands/extract-files.ts';
export {hearJobs} from './desk/article-thread.ts';
