import { catalogue } from '@guildhall/kernel';

/** No mail to an unconfirmed address repeats what a stranger typed: nobody can send words of theirs through us. */
export const texts = catalogue({
  en: {
    confirmSubject: 'Confirm your place: {title}',
    confirmBody:
      'Somebody, probably you, registered this address for the webinar\n\n{title}\n{when}\n\nOpen your personal link to confirm. It also lets you ask and answer before the day, and on any other device:\n\n{link}\n\nKeep it to yourself. If you did not register, do nothing: without the link nothing happens.',
    againSubject: 'Your personal link: {title}',
    againBody:
      'Here is your personal link for the webinar\n\n{title}\n{when}\n\n{link}\n\nIt lets you ask, answer and give your seat back, on any device. Keep it to yourself.',
    knownSubject: 'You are registered already: {title}',
    knownBody:
      'Somebody, probably you, registered this address for the webinar\n\n{title}\n{when}\n\nYou are registered with your account already, so nothing was changed. Sign in to ask and answer beforehand:\n\n{link}',
    seatSubject: 'A seat is yours: {title}',
    seatBody:
      'A seat became free, and it is yours:\n\n{title}\n{when}\n\nEverything about it:\n\n{link}\n\nIf you cannot come, give the seat back there, so that the next one gets it.',
    daySubject: 'Tomorrow: {title}',
    dayBody:
      'You are registered for the webinar\n\n{title}\n{when}\n\nAsk beforehand, join, or give your seat back:\n\n{link}\n\nFor your calendar:\n\n{calendar}',
    hourSubject: 'Soon: {title}',
    hourBody: 'It begins soon:\n\n{title}\n{when}\n\nTake part and ask here:\n\n{link}',
    room: 'The video room:\n\n{room}',
    movedSubject: 'New time: {title}',
    movedBody:
      'The hosts changed the time of the webinar you registered for. It now is\n\n{title}\n{when}\n\nEverything about it:\n\n{link}\n\nIf it no longer suits you, give your seat back there.\n\nFor your calendar:\n\n{calendar}',
    cancelledSubject: 'Cancelled: {title}',
    cancelledBody:
      'The webinar you registered for does not take place:\n\n{title}\n{when}\n\nThe hosts say:\n\n{reason}\n\nIts page:\n\n{link}',
    footer: 'You get this mail because you registered for this webinar.',
    stop: 'To get no more mails about this webinar:',
  },
  fr: {
    confirmSubject: 'Confirmez votre place : {title}',
    confirmBody:
      'Quelqu’un, sans doute vous, a inscrit cette adresse au webinaire\n\n{title}\n{when}\n\nOuvrez votre lien personnel pour confirmer. Il vous permet aussi de poser des questions et de répondre avant le jour même, sur n’importe quel appareil :\n\n{link}\n\nGardez-le pour vous. Si cette inscription ne vient pas de vous, ne faites rien : sans ce lien, rien ne se passe.',
    againSubject: 'Votre lien personnel : {title}',
    againBody:
      'Voici votre lien personnel pour le webinaire\n\n{title}\n{when}\n\n{link}\n\nIl vous permet de poser des questions, de répondre et de rendre votre place, sur n’importe quel appareil. Gardez-le pour vous.',
    knownSubject: 'Vous avez déjà une place : {title}',
    knownBody:
      'Quelqu’un, sans doute vous, a inscrit cette adresse au webinaire\n\n{title}\n{when}\n\nVotre compte y est déjà inscrit ; rien n’a changé. Connectez-vous pour poser des questions et répondre à l’avance :\n\n{link}',
    seatSubject: 'Une place est à vous : {title}',
    seatBody:
      'Une place s’est libérée et elle est à vous :\n\n{title}\n{when}\n\nTout ce qu’il faut savoir :\n\n{link}\n\nSi vous ne pouvez pas venir, rendez-la à cette adresse pour la personne suivante.',
    daySubject: 'Demain : {title}',
    dayBody:
      'Vous participez au webinaire\n\n{title}\n{when}\n\nPosez vos questions à l’avance, rejoignez-le ou rendez votre place :\n\n{link}\n\nPour votre agenda :\n\n{calendar}',
    hourSubject: 'Bientôt : {title}',
    hourBody: 'C’est bientôt :\n\n{title}\n{when}\n\nParticipez et posez vos questions ici :\n\n{link}',
    room: 'La salle vidéo :\n\n{room}',
    movedSubject: 'Nouvel horaire : {title}',
    movedBody:
      'Les hôtes ont changé l’horaire du webinaire auquel vous participez. C’est désormais\n\n{title}\n{when}\n\nTout ce qu’il faut savoir :\n\n{link}\n\nSi l’horaire ne vous convient plus, rendez votre place à cette adresse.\n\nPour votre agenda :\n\n{calendar}',
    cancelledSubject: 'Annulé : {title}',
    cancelledBody:
      'Le webinaire auquel vous deviez participer n’aura pas lieu :\n\n{title}\n{when}\n\nLes hôtes expliquent :\n\n{reason}\n\nSa page :\n\n{link}',
    footer: 'Vous recevez ce message parce que vous participez à ce webinaire.',
    stop: 'Pour ne plus recevoir de messages sur ce webinaire :',
  },
  ar: {
    confirmSubject: 'أكّد مكانك: {title}',
    confirmBody:
      'سجّل أحدهم، ولعله أنت، هذا العنوان في الندوة\n\n{title}\n{when}\n\nافتح رابطك الشخصي للتأكيد. ويتيح لك أيضاً أن تسأل وتجيب قبل اليوم المحدد، ومن أي جهاز:\n\n{link}\n\nلا تشاركه مع أحد. وإن لم تكن أنت من سجّل فلا تفعل شيئاً: من دون الرابط لا يحدث شيء.',
    againSubject: 'رابطك الشخصي: {title}',
    againBody:
      'هذا رابطك الشخصي للندوة\n\n{title}\n{when}\n\n{link}\n\nيتيح لك أن تسأل وتجيب وتعيد مقعدك من أي جهاز. لا تشاركه مع أحد.',
    knownSubject: 'أنت مسجَّل من قبل: {title}',
    knownBody:
      'سجّل أحدهم، ولعله أنت، هذا العنوان في الندوة\n\n{title}\n{when}\n\nأنت مسجَّل بحسابك من قبل ولم يتغيّر شيء. سجّل الدخول لتسأل وتجيب مسبقاً:\n\n{link}',
    seatSubject: 'لك مقعد: {title}',
    seatBody:
      'شغر مقعد وهو لك:\n\n{title}\n{when}\n\nكل ما يخص الندوة:\n\n{link}\n\nإن تعذّر حضورك فأعد المقعد من هناك ليأخذه من يليك.',
    daySubject: 'غداً: {title}',
    dayBody:
      'أنت مسجَّل في الندوة\n\n{title}\n{when}\n\nاسأل مسبقاً أو انضم أو أعد مقعدك:\n\n{link}\n\nلتقويمك:\n\n{calendar}',
    hourSubject: 'قريباً: {title}',
    hourBody: 'تبدأ قريباً:\n\n{title}\n{when}\n\nشارك واسأل هنا:\n\n{link}',
    room: 'غرفة الفيديو:\n\n{room}',
    movedSubject: 'موعد جديد: {title}',
    movedBody:
      'غيّر المضيفون موعد الندوة التي سجّلت فيها. الموعد الآن\n\n{title}\n{when}\n\nكل ما يخصها:\n\n{link}\n\nإن لم يعد الموعد مناسباً فأعد مقعدك من هناك.\n\nلتقويمك:\n\n{calendar}',
    cancelledSubject: 'أُلغيت: {title}',
    cancelledBody:
      'الندوة التي سجّلت فيها لن تُعقد:\n\n{title}\n{when}\n\nيقول المضيفون:\n\n{reason}\n\nصفحتها:\n\n{link}',
    footer: 'وصلتك هذه الرسالة لأنك سجّلت في هذه الندوة.',
    stop: 'لإيقاف الرسائل عن هذه الندوة:',
  },
});
