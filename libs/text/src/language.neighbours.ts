/** Words that one of several close languages has, where the detector knows only some of them. */
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const croatian = setOf(
  'tko netko nitko tjedan tjedna tjedana tisuća tisuće uvjet uvjeti uvjete sveučilište sveučilišta tvrtka tvrtke ' +
    'tvrtki tvrtkama općenito glazba kruh zrak vlak posebice izvješće travanj lipanj srpanj kolovoz rujan uopće ' +
    'poduzeće poduzeća poduzećima sudjelovati sudjelovanje sudjeluju suradnja suradnje suradnju točno',
);
const ekavian = setOf(
  'gde ovde negde uvek vreme reč reči mesto mesta posle pre deo deca dece lepo nedelja nedelje nedelju mleko uspeh ' +
    'uspešno rešenje rešenja menja razumem razumeti videti želeo želela celu cela',
);
const ijekavian = setOf(
  'gdje ovdje negdje uvijek vrijeme riječ riječi mjesto mjesta poslije prije dio djeca djece lijepo uspjeh uspješno ' +
    'rješenje rješenja mijenja razumijem vidjeti željeli cijelu cijela',
);
const neverCroatian = setOf(
  'sedmica sedmice sedmicu sedmično hiljada hiljade preduzeće preduzeća preduzećima saradnja saradnje saradnju uslov ' +
    'uslovi uslove opšte uopšte šta ko neko niko učestvovati učestvuju voz muzika hljeb tačno januar juni juli',
);
const macedonian = setOf('во ги го со сум сме сте дека овој оваа овие ова ние вие кои каде треба ќе што од при');
const swahili = setOf(
  'na ya wa kwa ni katika za la cha vya hii hiyo huu hizi yetu wetu zetu kama lakini sana pia au kila baada kabla ' +
    'ambao ambayo hapa jinsi gani nini wanafunzi mafunzo kazi shule walimu karibu habari asante mimi sisi wao yao',
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const countIn = (words: readonly string[], list: ReadonlySet<string>): number =>
  new Set(words.filter((word) => list.has(word))).size;

function ofSouthSlavicLatin(words: readonly string[]): string | null {
  if (countIn(words, croatian) > 0) return 'hr';
  if (countIn(words, ekavian) > 0) return 'sr';
  return countIn(words, ijekavian) > 0 && countIn(words, neverCroatian) > 0 ? 'bs' : null;
}

/** Macedonian has neither the Bulgarian and Russian letters ъ щ ю я й ь ы э nor the Serbian ђ ћ. */
function isMacedonian(text: string, words: readonly string[]): boolean {
  if (/[ъщюяйьыэђћїєґў]/iu.test(text)) return false;
  return /[ѓќѕ]/iu.test(text) || countIn(words, macedonian) >= 2;
}

/** The language itself, or the close one the detector does not know; null when they cannot be told apart. */
export function neighbourOf(guess: string, text: string): string | null {
  if (guess === 'ku') return 'ckb'; // the detector's Kurdish is Sorani, which runs from right to left
  if (guess === 'hr') return ofSouthSlavicLatin(wordsOf(text));
  if (['bg', 'sr', 'ru', 'uk', 'be'].includes(guess) && isMacedonian(text, wordsOf(text))) return 'mk';
  return guess;
}

/** Whether a third of the words are the small words of Swahili, at least three different ones. */
export function isSwahili(text: string): boolean {
  const words = wordsOf(text);
  const known = words.filter((word) => swahili.has(word));
  return known.length * 3 >= words.length && new Set(known).size >= 3;
}
