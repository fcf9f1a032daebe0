import { catalogue } from '@guildhall/kernel';

/** No mail to an unconfirmed address repeats what a stranger typed: nobody can send words of theirs through us. */
export const texts = catalogue({
  en: {
    confirmSubject: 'Confirm your address for Guildhall',
    confirmBody:
      'Welcome to Guildhall.\n\nOpen this link to confirm your address and join:\n\n{link}\n\nIt works once, for 24 hours. If you did not sign up, do nothing: without the link no account is made.',
    knownSubject: 'You already have a Guildhall account',
    knownBody:
      'Somebody, probably you, signed up at Guildhall with this address. You have an account already, so nothing was changed.\n\nSign in:\n\n{signIn}\n\nIf you do not remember your password, choose a new one:\n\n{reset}',
    resetSubject: 'Choose a new password for Guildhall',
    resetBody:
      'Open this link to choose a new password:\n\n{link}\n\nIt works once, for one hour, and ends all your sessions. If you did not ask for it, do nothing: your password stays as it is.',
    moveSubject: 'Confirm your new address for Guildhall',
    moveBody:
      'Open this link to use this address for your Guildhall account:\n\n{link}\n\nIt works once, for 24 hours. If you did not ask for it, do nothing: nothing will change.',
    takenSubject: 'This address already has a Guildhall account',
    takenBody:
      'Somebody, probably you, wanted to move a Guildhall account to this address, which has an account already. Nothing was changed.\n\nSign in with this address:\n\n{signIn}',
    noticeSubject: 'Your Guildhall account is about to move to another address',
    noticeBody:
      'You asked to use {email} for your Guildhall account. Nothing changes until the link we sent there is opened.\n\nIf it was not you, somebody knows your password. Change it now:\n\n{settings}',
    passwordSubject: 'Your Guildhall password was changed',
    passwordBody:
      'The password of your Guildhall account was changed, and your other sessions ended.\n\nIf it was not you, choose a new password now:\n\n{reset}',
    suspendedSubject: 'Your Guildhall account is suspended',
    suspendedBody:
      'A moderator suspended your account. The reason given:\n\n{reason}\n\nYou can read as a guest, but not sign in. If you disagree, answer this mail and say why; a person will read it.',
    liftedSubject: 'Your Guildhall account is open again',
    liftedBody:
      'The suspension of your account was lifted. The reason given:\n\n{reason}\n\nSign in as before:\n\n{signIn}',
  },
  fr: {
    confirmSubject: 'Confirmez votre adresse pour Guildhall',
    confirmBody:
      'Bienvenue sur Guildhall.\n\nOuvrez ce lien pour confirmer votre adresse et nous rejoindre :\n\n{link}\n\nIl sert une seule fois, pendant 24 heures. Si cette inscription ne vient pas de vous, ne faites rien : sans ce lien, aucun compte n’est créé.',
    knownSubject: 'Vous avez déjà un compte Guildhall',
    knownBody:
      'Quelqu’un, sans doute vous, a demandé un compte Guildhall avec cette adresse. Vous avez déjà un compte ; rien n’a changé.\n\nConnectez-vous :\n\n{signIn}\n\nSi vous ne vous souvenez plus du mot de passe, choisissez-en un nouveau :\n\n{reset}',
    resetSubject: 'Choisissez un nouveau mot de passe pour Guildhall',
    resetBody:
      'Ouvrez ce lien pour choisir un nouveau mot de passe :\n\n{link}\n\nIl sert une seule fois, pendant une heure, et ferme toutes vos sessions. Si vous ne l’avez pas demandé, ne faites rien : votre mot de passe reste le même.',
    moveSubject: 'Confirmez votre nouvelle adresse pour Guildhall',
    moveBody:
      'Ouvrez ce lien pour utiliser cette adresse avec votre compte Guildhall :\n\n{link}\n\nIl sert une seule fois, pendant 24 heures. Si vous ne l’avez pas demandé, ne faites rien : rien ne changera.',
    takenSubject: 'Cette adresse a déjà un compte Guildhall',
    takenBody:
      'Quelqu’un, sans doute vous, a voulu déplacer un compte Guildhall vers cette adresse, qui a déjà un compte. Rien n’a changé.\n\nConnectez-vous avec cette adresse :\n\n{signIn}',
    noticeSubject: 'Votre compte Guildhall va changer d’adresse',
    noticeBody:
      'Vous avez demandé à utiliser {email} pour votre compte Guildhall. Rien ne change tant que le lien envoyé là-bas n’est pas ouvert.\n\nSi ce n’était pas vous, quelqu’un connaît votre mot de passe. Changez-le maintenant :\n\n{settings}',
    passwordSubject: 'Votre mot de passe Guildhall a été changé',
    passwordBody:
      'Le mot de passe de votre compte Guildhall a été changé et vos autres sessions sont fermées.\n\nSi ce n’était pas vous, choisissez tout de suite un nouveau mot de passe :\n\n{reset}',
    suspendedSubject: 'Votre compte Guildhall est suspendu',
    suspendedBody:
      'La modération a suspendu votre compte. Motif indiqué :\n\n{reason}\n\nVous pouvez lire sans compte, mais pas vous connecter. Si vous n’êtes pas d’accord, répondez à ce message en disant pourquoi ; une personne le lira.',
    liftedSubject: 'Votre compte Guildhall est rouvert',
    liftedBody:
      'La suspension de votre compte est levée. Motif indiqué :\n\n{reason}\n\nConnectez-vous comme avant :\n\n{signIn}',
  },
  ar: {
    confirmSubject: 'أكّد عنوانك في Guildhall',
    confirmBody:
      'مرحباً بك في Guildhall.\n\nافتح هذا الرابط لتأكيد عنوانك والانضمام إلينا:\n\n{link}\n\nيعمل الرابط مرة واحدة خلال 24 ساعة. إن لم تكن قد سجّلت فلا تفعل شيئاً: من دون الرابط لا يُنشأ أي حساب.',
    knownSubject: 'لديك حساب في Guildhall',
    knownBody:
      'سجّل أحدهم بهذا العنوان في Guildhall، ولعله أنت. لديك حساب بالفعل ولم يتغير شيء.\n\nسجّل الدخول:\n\n{signIn}\n\nإن كنت لا تتذكر كلمة المرور فاختر كلمة جديدة:\n\n{reset}',
    resetSubject: 'اختر كلمة مرور جديدة في Guildhall',
    resetBody:
      'افتح هذا الرابط لاختيار كلمة مرور جديدة:\n\n{link}\n\nيعمل الرابط مرة واحدة خلال ساعة، وينهي كل جلساتك. إن لم تطلبه فلا تفعل شيئاً: تبقى كلمة مرورك كما هي.',
    moveSubject: 'أكّد عنوانك الجديد في Guildhall',
    moveBody:
      'افتح هذا الرابط لاستعمال هذا العنوان في حسابك في Guildhall:\n\n{link}\n\nيعمل الرابط مرة واحدة خلال 24 ساعة. إن لم تطلبه فلا تفعل شيئاً: لن يتغير شيء.',
    takenSubject: 'لهذا العنوان حساب في Guildhall',
    takenBody:
      'أراد أحدهم، ولعله أنت، نقل حساب في Guildhall إلى هذا العنوان الذي له حساب بالفعل. لم يتغير شيء.\n\nسجّل الدخول بهذا العنوان:\n\n{signIn}',
    noticeSubject: 'حسابك في Guildhall على وشك الانتقال إلى عنوان آخر',
    noticeBody:
      'طلبت استعمال {email} لحسابك في Guildhall. لا يتغير شيء حتى يُفتح الرابط الذي أرسلناه إليه.\n\nإن لم تكن أنت من طلب ذلك فهناك من يعرف كلمة مرورك. غيّرها الآن:\n\n{settings}',
    passwordSubject: 'تغيّرت كلمة مرورك في Guildhall',
    passwordBody:
      'تغيّرت كلمة مرور حسابك في Guildhall وانتهت جلساتك الأخرى.\n\nإن لم تكن أنت من غيّرها فاختر كلمة مرور جديدة الآن:\n\n{reset}',
    suspendedSubject: 'أُوقف حسابك في Guildhall',
    suspendedBody:
      'أوقف أحد المشرفين حسابك. السبب المذكور:\n\n{reason}\n\nيمكنك القراءة زائراً ولا يمكنك تسجيل الدخول. إن لم توافق فأجب عن هذه الرسالة واذكر السبب؛ سيقرؤها شخص.',
    liftedSubject: 'عاد حسابك في Guildhall مفتوحاً',
    liftedBody: 'رُفع إيقاف حسابك. السبب المذكور:\n\n{reason}\n\nسجّل الدخول كما في السابق:\n\n{signIn}',
  },
});
