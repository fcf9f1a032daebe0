import { catalogue } from './messages.js';

export const refusals = catalogue({
  en: {
    notFound: 'This is not here, or not for you to see. Check the address, or search for it.',
    forbidden: 'You may not do this. If you think you should, ask a moderator.',
    unauthenticated: 'Sign in first, then try again. What you wrote is kept.',
    unavailable: 'Guildhall cannot answer right now. Nothing was changed; try again in a minute.',
    keyReused: 'This was already sent with other content. Reload the page and send it again.',
    badInput: 'Something needs your attention. Correct the marked fields and send again.',
    rateLimited:
      'That was a lot at once. Wait {seconds, plural, one {# second} other {# seconds}} and try again; nothing is lost.',
    rateLimitedLonger:
      'That was a lot at once. Wait {minutes, plural, one {# minute} other {# minutes}} and try again; nothing is lost.',
    internal: 'Something went wrong on our side. Try again; if it stays, tell us the number {requestId}.',
    badRequest: 'This request cannot be understood. See the API documentation for its form.',
    tooCostly: 'This request asks for too much at once. Ask for fewer fields or smaller pages.',
    unknownDocument: 'This document is not known here. Send the full query text.',
    foreignOrigin: 'This request comes from another site and was not carried out. Open Guildhall and do it there.',
  },
  fr: {
    notFound: 'Cette page n’existe pas ou ne vous est pas accessible. Vérifiez l’adresse ou faites une recherche.',
    forbidden: 'Vous ne pouvez pas faire cela. Si vous pensez le devoir, demandez à la modération.',
    unauthenticated: 'Connectez-vous d’abord, puis réessayez. Votre texte est conservé.',
    unavailable: 'Guildhall ne peut pas répondre pour le moment. Rien n’a changé ; réessayez dans une minute.',
    keyReused: 'Ceci a déjà été envoyé avec un autre contenu. Rechargez la page et renvoyez-le.',
    badInput: 'Il reste quelque chose à corriger. Corrigez les champs signalés et renvoyez.',
    rateLimited:
      'Cela fait beaucoup d’un coup. Attendez {seconds, plural, one {# seconde} other {# secondes}} et réessayez ; rien n’est perdu.',
    rateLimitedLonger:
      'Cela fait beaucoup d’un coup. Attendez {minutes, plural, one {# minute} other {# minutes}} et réessayez ; rien n’est perdu.',
    internal: 'Une erreur s’est produite chez nous. Réessayez ; si elle persiste, indiquez-nous le numéro {requestId}.',
    badRequest: 'Cette requête n’est pas compréhensible. Sa forme est décrite dans la documentation de l’API.',
    tooCostly: 'Cette requête demande trop à la fois. Demandez moins de champs ou des pages plus courtes.',
    unknownDocument: 'Ce document n’est pas connu ici. Envoyez le texte complet de la requête.',
    foreignOrigin: 'Cette requête vient d’un autre site et n’a pas été exécutée. Ouvrez Guildhall et faites-le là.',
  },
  ar: {
    notFound: 'هذا غير موجود هنا أو لا يمكنك الاطلاع عليه. تحقّق من العنوان أو ابحث عنه.',
    forbidden: 'لا يمكنك القيام بذلك. إن كنت ترى أنه ينبغي لك ذلك فاسأل أحد المشرفين.',
    unauthenticated: 'سجّل الدخول أولاً ثم حاول مجدداً. ما كتبته محفوظ.',
    unavailable: 'لا يستطيع Guildhall الرد الآن. لم يتغير شيء؛ حاول بعد دقيقة.',
    keyReused: 'سبق إرسال هذا بمحتوى آخر. أعد تحميل الصفحة ثم أرسله من جديد.',
    badInput: 'هناك ما يحتاج إلى انتباهك. صحّح الحقول المشار إليها ثم أرسل من جديد.',
    rateLimited:
      'هذا كثير دفعة واحدة. انتظر {seconds, plural, zero {قليلاً} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} ثم حاول مجدداً؛ لم يضع شيء.',
    rateLimitedLonger:
      'هذا كثير دفعة واحدة. انتظر {minutes, plural, zero {قليلاً} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} ثم حاول مجدداً؛ لم يضع شيء.',
    internal: 'حدث خطأ من جانبنا. حاول مجدداً؛ وإن استمر فأخبرنا بالرقم {requestId}.',
    badRequest: 'تعذّر فهم هذا الطلب. تجد صيغته في توثيق الواجهة البرمجية.',
    tooCostly: 'يطلب هذا الطلب الكثير دفعة واحدة. اطلب حقولاً أقل أو صفحات أصغر.',
    unknownDocument: 'هذا المستند غير معروف هنا. أرسل نص الاستعلام كاملاً.',
    foreignOrigin: 'جاء هذا الطلب من موقع آخر ولم يُنفَّذ. افتح Guildhall ونفّذه هناك.',
  },
});
