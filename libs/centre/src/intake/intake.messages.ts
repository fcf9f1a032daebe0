import { catalogue } from '@guildhall/kernel';

/** What may be wrong with a list of centres that is brought in. */
export const intakeMessages = catalogue({
  en: {
    tooLarge:
      'This file is too large. Send at most {megabytes, number} MB at once; several files are taken one after the other.',
    tooMany: 'These are more than {most, number} lines. Send them in several files.',
    encoding: 'This file is not written in UTF-8. Save it as “CSV UTF-8” in your spreadsheet and send it again.',
    columns: 'The first line has to name the columns; these are missing: {missing}. The page says what each holds.',
    sameColumn: 'The first line names the column {column} twice. Leave one of them out.',
    source:
      'Name the list with 2 to 60 letters, digits, spaces, dots or hyphens: by this name it is recognised next time.',
    broken: 'This line cannot be read: a quote is not closed, or it has more or fewer cells than the first line.',
    tooLong: 'This line is longer than any centre needs. Look for a quote that is not closed.',
    key: 'It has no key. Give each line a key that stays the same, such as its number in your list.',
    keyTwice: 'Its key is the same as in line {line, number}.',
    place: 'Its latitude and longitude do not fit: both are degrees such as 48.39 and -4.49, or both are empty.',
    taken: 'Its PIC or OID belongs to another centre already.',
    takenInFile: 'Its PIC or OID is the same as in line {line, number}.',
  },
  fr: {
    tooLarge:
      'Ce fichier est trop lourd. Envoyez au plus {megabytes, number} Mo à la fois ; plusieurs fichiers se prennent l’un après l’autre.',
    tooMany: 'Cela fait plus de {most, number} lignes. Envoyez-les en plusieurs fichiers.',
    encoding:
      'Ce fichier n’est pas écrit en UTF-8. Enregistrez-le comme « CSV UTF-8 » dans votre tableur et renvoyez-le.',
    columns: 'La première ligne doit nommer les colonnes ; il manque : {missing}. La page dit ce que contient chacune.',
    sameColumn: 'La première ligne nomme deux fois la colonne {column}. Enlevez-en une.',
    source:
      'Nommez la liste avec 2 à 60 lettres, chiffres, espaces, points ou traits d’union : à ce nom on la reconnaîtra.',
    broken:
      'Cette ligne est illisible : un guillemet n’est pas fermé, ou elle a plus ou moins de cellules que la première.',
    tooLong: 'Cette ligne est plus longue que nécessaire. Cherchez un guillemet qui n’est pas fermé.',
    key: 'Elle n’a pas de clé. Donnez à chaque ligne une clé durable, par exemple son numéro dans votre liste.',
    keyTwice: 'Sa clé est la même qu’à la ligne {line, number}.',
    place: 'Sa latitude et sa longitude ne conviennent pas : deux nombres de degrés comme 48.39 et -4.49, ou rien.',
    taken: 'Son PIC ou son OID appartient déjà à un autre centre.',
    takenInFile: 'Son PIC ou son OID est le même qu’à la ligne {line, number}.',
  },
  ar: {
    tooLarge:
      'هذا الملف كبير جدًا. أرسل {megabytes, number} ميغابايت على الأكثر في المرة؛ وتؤخذ عدة ملفات واحدًا بعد آخر.',
    tooMany: 'هذه أكثر من {most, number} سطر. أرسلها في عدة ملفات.',
    encoding: 'هذا الملف ليس مكتوبًا بترميز UTF-8. احفظه من جدول البيانات بصيغة «CSV UTF-8» ثم أرسله من جديد.',
    columns: 'على السطر الأول أن يسمي الأعمدة، وهذه ناقصة: {missing}. تبيّن الصفحة محتوى كل عمود.',
    sameColumn: 'يسمي السطر الأول العمود {column} مرتين. احذف أحدهما.',
    source:
      'سمِّ القائمة بحرفين إلى 60 من الحروف أو الأرقام أو المسافات أو النقاط أو الشرطات؛ فبهذا الاسم تُعرف في المرة القادمة.',
    broken: 'لا يمكن قراءة هذا السطر: علامة اقتباس لم تُغلق، أو عدد خلاياه يختلف عن السطر الأول.',
    tooLong: 'هذا السطر أطول مما يحتاجه أي مركز. ابحث عن علامة اقتباس لم تُغلق.',
    key: 'ليس له مفتاح. أعطِ كل سطر مفتاحًا لا يتغير، مثل رقمه في قائمتك.',
    keyTwice: 'مفتاحه هو نفسه في السطر {line, number}.',
    place: 'خط العرض وخط الطول غير مناسبين: كلاهما بالدرجات مثل 48.39 و-4.49، أو كلاهما فارغ.',
    taken: 'رمز PIC أو OID يخص مركزًا آخر.',
    takenInFile: 'رمز PIC أو OID هو نفسه في السطر {line, number}.',
  },
});
