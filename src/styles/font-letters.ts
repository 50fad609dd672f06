/**
 * The letters our fonts were cut to: English, Spanish, French, German and Portuguese, with the punctuation of news.
 * `fonts.css` names ranges around them; a letter of those ranges that is not here comes from the reader's own fonts.
 */
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, step) => String.fromCodePoint(0x20 + step)).join('');
const letters = 'ÀÁÂÃÄÇÈÉÊËÍÎÏÑÓÔÕÖÙÚÛÜßàáâãäçèéêëíîïñóôõöùúûüŒœÿÅåØøÆæ';
const signs = '\u00a0¡¿«»°£€§·ªº½×÷−–—‘’‚“”„…′″';

export const fontLetters: string = ascii + letters + signs;
