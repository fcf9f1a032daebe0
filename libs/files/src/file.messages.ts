import { catalogue } from '@guildhall/kernel';

/** Why a file is not taken. */
export const fileMessages = catalogue({
  en: {
    type: 'This kind of file is not taken. Send a picture (JPEG, PNG, WebP, GIF, AVIF), a PDF, an office document (docx, xlsx, pptx, odt, ods, odp), CSV or plain text.',
    heic: 'Pictures in HEIC cannot be shown everywhere. Save it as JPEG, or set your camera to “most compatible”, and send that.',
    pixels:
      'This picture is too large: at most 60 megapixels and 30,000 pixels a side. Make it smaller and send it again.',
    broken: 'This file is damaged or incomplete. Open it on your device, save it anew and send that.',
    macros:
      'This document contains macros, which could harm others. Save it without them (as docx, xlsx or pptx) and send that.',
    empty: 'This file is empty. Choose another.',
    slow: 'This file takes too much to read. Make it smaller or simpler and send it again.',
    infected: 'The virus scanner found something in this file, so it was not kept. Check your device.',
  },
  fr: {
    type: 'Ce type de fichier n’est pas accepté. Envoyez une image (JPEG, PNG, WebP, GIF, AVIF), un PDF, un document bureautique (docx, xlsx, pptx, odt, ods, odp), du CSV ou du texte.',
    heic: 'Les images HEIC ne s’affichent pas partout. Enregistrez-la en JPEG, ou réglez l’appareil photo sur « le plus compatible », puis envoyez-la.',
    pixels:
      'Cette image est trop grande : au plus 60 mégapixels et 30 000 pixels de côté. Réduisez-la puis renvoyez-la.',
    broken:
      'Ce fichier est abîmé ou incomplet. Ouvrez-le sur votre appareil, enregistrez-le de nouveau et renvoyez-le.',
    macros:
      'Ce document contient des macros, qui pourraient nuire à d’autres. Enregistrez-le sans elles (docx, xlsx ou pptx) et renvoyez-le.',
    empty: 'Ce fichier est vide. Choisissez-en un autre.',
    slow: 'Ce fichier demande trop de travail à lire. Réduisez-le ou simplifiez-le, puis renvoyez-le.',
    infected: 'L’antivirus a trouvé quelque chose dans ce fichier ; il n’a pas été gardé. Vérifiez votre appareil.',
  },
  ar: {
    type: 'هذا النوع من الملفات غير مقبول. أرسل صورة (JPEG أو PNG أو WebP أو GIF أو AVIF) أو ملف PDF أو مستنداً مكتبياً (docx أو xlsx أو pptx أو odt أو ods أو odp) أو CSV أو نصاً عادياً.',
    heic: 'صور HEIC لا تظهر في كل مكان. احفظها بصيغة JPEG أو اضبط الكاميرا على «الأكثر توافقاً» ثم أرسلها.',
    pixels: 'هذه الصورة كبيرة جداً: الحد الأقصى 60 ميغابكسل و30,000 بكسل للضلع. صغّرها ثم أرسلها من جديد.',
    broken: 'هذا الملف تالف أو ناقص. افتحه على جهازك واحفظه من جديد ثم أرسله.',
    macros: 'يحتوي هذا المستند على وحدات ماكرو قد تضر الآخرين. احفظه دونها (docx أو xlsx أو pptx) ثم أرسله.',
    empty: 'هذا الملف فارغ. اختر ملفاً آخر.',
    slow: 'تتطلب قراءة هذا الملف الكثير. صغّره أو بسّطه ثم أرسله من جديد.',
    infected: 'وجد ماسح الفيروسات شيئاً في هذا الملف فلم يُحفظ. افحص جهازك.',
  },
});
