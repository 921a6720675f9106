// `npm start`: the desk on the samples, or on the folder that is named.
if (process.argv.length === 2) process.argv.push('samples');
await import('./cli.ts');
export {};
