import { catalogue } from '@guildhall/kernel';

export const sealMessages = catalogue({
  en: {
    second:
      'A second person has to agree. Ask a moderator, or somebody who was a host of this webinar when it was asked for.',
    decided: 'A colleague decided about this already. What they decided stands on this page.',
    requested: '{name} asks to learn who asked a question in “{title}”. A second one has to agree',
    opened: 'Two people who moderate “{title}” learned who asked your question. Reason: {reason}',
    mailSubject: 'Who asked your question was opened',
    mailBody:
      'Two people who moderate the webinar “{title}” agreed to learn who asked this question:\n\n{question}\n\nThe reason they gave: {reason}\n\nThey see your name and address for seven days, nobody else does, and it is on record. If you think this was wrong, reply to the organisers:\n\n{link}',
  },
  fr: {
    second:
      'Une deuxième personne doit être d’accord. Demandez à la modération, ou à quelqu’un qui était déjà hôte de ce webinaire au moment de la demande.',
    decided: 'Une collègue ou un collègue a déjà décidé. Cette décision figure sur cette page.',
    requested:
      '{name} demande à savoir qui a posé une question dans « {title} ». Une deuxième personne doit être d’accord',
    opened: 'Deux personnes qui modèrent « {title} » ont appris qui a posé votre question. Motif : {reason}',
    mailSubject: 'L’auteur de votre question a été révélé',
    mailBody:
      'Deux personnes qui modèrent le webinaire « {title} » se sont accordées pour savoir qui a posé cette question :\n\n{question}\n\nLe motif donné : {reason}\n\nElles voient votre nom et votre adresse pendant sept jours, personne d’autre ne les voit, et cela est consigné. Si cela vous semble injustifié, écrivez aux organisateurs :\n\n{link}',
  },
  ar: {
    second: 'يجب أن يوافق شخص ثانٍ. اطلب ذلك من أحد المشرفين، أو ممن كان مضيفاً لهذه الندوة عند تقديم الطلب.',
    decided: 'سبق أن قرر أحد الزملاء في هذا الأمر. قراره ظاهر في هذه الصفحة.',
    requested: 'يطلب {name} معرفة من طرح سؤالاً في «{title}». يجب أن يوافق شخص ثانٍ',
    opened: 'عرف شخصان من مشرفي «{title}» من طرح سؤالك. السبب: {reason}',
    mailSubject: 'كُشف عن صاحب سؤالك',
    mailBody:
      'اتفق شخصان من مشرفي الندوة «{title}» على معرفة من طرح هذا السؤال:\n\n{question}\n\nالسبب الذي ذُكر: {reason}\n\nيريان اسمك وعنوانك سبعة أيام، ولا يراهما أحد سواهما، وهذا مسجل. إن رأيت أن ذلك كان خطأ فاكتب إلى المنظمين:\n\n{link}',
  },
});
