/** *1 article*, *2 articles* */
export const plural = (count: number, word: string): string => `${count} ${count === 1 ? word : `${word}s`}`;
