import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What needs a moderator: reports, reviews, word-watch hits, complaints; and what moderators keep for their work. */
export class Queue1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table thread add column slow_minutes int not null default 0;
      alter table decision add column about_id uuid references person (id) on delete set null, add column ground text;
      create index decision_about on decision (about_id) where about_id is not null;
      update decision d set about_id = case d.target_type
        when 'THREAD' then (select author_id from thread where id::text = d.target_id)
        else (select author_id from post where id::text = d.target_id) end;

      create table duty (
        id bigint generated always as identity primary key,
        kind text not null check (kind in ('REPORT', 'REVIEW', 'WORDS', 'COMPLAINT', 'TASK')),
        target_type text not null,
        target_id text not null,
        theme text,
        subject_id uuid references person (id),
        details jsonb not null default '{}',
        opened_at timestamptz not null default now(),
        barred_id uuid references person (id),
        assignee_id uuid references person (id),
        assigned_by uuid references person (id),
        closed_at timestamptz,
        closed_by uuid references person (id),
        act text,
        reason text,
        decision_id bigint references decision (id)
      );
      create unique index duty_open on duty (kind, target_type, target_id) where closed_at is null;
      create index duty_queue on duty (opened_at, id) where closed_at is null;
      create index duty_closed on duty (closed_at desc, id desc) where closed_at is not null;
      create index duty_target on duty (target_type, target_id);
      create index duty_subject on duty (subject_id);

      create table report (
        id bigint generated always as identity primary key,
        duty_id bigint not null references duty (id) on delete cascade,
        reporter_id uuid references person (id) on delete cascade,
        name text,
        email text,
        language text not null,
        ground text not null,
        words text not null,
        receipt uuid not null unique default gen_random_uuid(),
        made_at timestamptz not null default now(),
        check (reporter_id is not null or (name is not null and email is not null))
      );
      create unique index report_person on report (duty_id, reporter_id) where reporter_id is not null;
      create unique index report_email on report (duty_id, lower(email)) where reporter_id is null;
      create index report_reporter on report (reporter_id);

      create table complaint (
        id bigint generated always as identity primary key,
        decision_id bigint not null unique references decision (id),
        author_id uuid not null references person (id) on delete cascade,
        words text not null,
        made_at timestamptz not null default now(),
        upheld boolean,
        answer text,
        answered_at timestamptz,
        answered_by uuid references person (id)
      );

      create table review_rule (
        theme text references theme (slug),
        mode text not null check (mode in ('OFF', 'LINKS', 'FIRST')),
        set_by uuid references person (id),
        set_at timestamptz not null default now(),
        unique nulls not distinct (theme)
      );

      create table watched_word (
        id bigint generated always as identity primary key,
        pattern text not null,
        is_expression boolean not null,
        action text not null check (action in ('HOLD', 'FLAG', 'BLOCK')),
        language text,
        sentence text not null default '',
        made_by uuid references person (id),
        made_at timestamptz not null default now(),
        unique nulls not distinct (pattern, is_expression, language)
      );

      create table canned_text (
        id bigint generated always as identity primary key,
        purpose text not null check (purpose in ('REASON', 'REPLY')),
        ground text,
        title jsonb not null,
        words jsonb not null,
        changed_by uuid references person (id),
        changed_at timestamptz not null default now()
      );

      create table person_note (
        id bigint generated always as identity primary key,
        person_id uuid not null references person (id) on delete cascade,
        author_id uuid not null references person (id),
        words text not null,
        made_at timestamptz not null default now(),
        struck_at timestamptz,
        struck_by uuid references person (id)
      );
      create index person_note_person on person_note (person_id, id desc);
    `);
    await runner.query(`insert into canned_text (purpose, ground, title, words) values ${texts.join(',')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table person_note, canned_text, watched_word, review_rule, complaint, report, duty;
      alter table decision drop column about_id, drop column ground;
      alter table thread drop column slow_minutes`);
  }
}

const quoted = (value: object): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;
type Three = readonly [en: string, fr: string, ar: string];
const three = ([en, fr, ar]: Three): string => quoted({ en, fr, ar });
const text = (purpose: string, ground: string | null, title: Three, words: Three): string =>
  `('${purpose}', ${ground ? `'${ground}'` : 'null'}, ${three(title)}, ${three(words)})`;

/** What moderators start with; they change it on a page. */
const texts = [
  text(
    'REASON',
    'SPAM',
    ['Advertising', 'Publicité', 'إعلان'],
    [
      'It advertises a product or a service. These forums are for sharing practice; you are welcome to tell what you tried and how it went.',
      'Ce message fait la publicité d’un produit ou d’un service. Ces forums servent à partager des pratiques ; racontez plutôt ce que vous avez essayé et ce que cela a donné.',
      'تروّج المشاركة لمنتج أو خدمة. هذه المنتديات لتبادل الممارسات؛ ونرحب بأن تروي ما جرّبته وما كانت نتيجته.',
    ],
  ),
  text(
    'REASON',
    'PERSONAL_DATA',
    ['Personal data', 'Données personnelles', 'بيانات شخصية'],
    [
      'It names a person or shows data by which somebody can be recognised. Write it again without these and it can stay.',
      'Ce message nomme une personne ou permet de la reconnaître. Réécrivez-le sans ces données et il pourra rester.',
      'تذكر المشاركة اسم شخص أو بيانات يمكن التعرّف عليه منها. أعد كتابتها من دونها لتبقى.',
    ],
  ),
  text(
    'REASON',
    'INSULT',
    ['Insult', 'Insulte', 'إساءة'],
    [
      'It attacks a person instead of a thought. Say what you disagree with and why, and leave the person out.',
      'Ce message s’en prend à une personne et non à une idée. Dites ce avec quoi vous n’êtes pas d’accord, et pourquoi, sans viser quelqu’un.',
      'تهاجم المشاركة شخصاً لا فكرة. قل ما الذي تخالفه ولماذا، من دون التعرّض للشخص.',
    ],
  ),
  text(
    'REASON',
    'ILLEGAL',
    ['Against the law', 'Contraire à la loi', 'مخالف للقانون'],
    [
      'What it says or shows appears to be against the law. We keep it out of sight and may have to tell the authorities.',
      'Ce qui y est dit ou montré paraît contraire à la loi. Nous le retirons de la vue et devrons peut-être en informer les autorités.',
      'يبدو أن ما ورد فيها مخالف للقانون. نحجبها، وقد نضطر إلى إبلاغ السلطات.',
    ],
  ),
  text(
    'REASON',
    'OFF_TOPIC',
    ['Not about our work', 'Hors sujet', 'خارج الموضوع'],
    [
      'It is not about vocational education or the question of this thread. Ask it anew in the theme it belongs to.',
      'Ce message ne concerne ni la formation professionnelle ni la question posée ici. Posez-la dans le thème qui convient.',
      'لا تتعلق بالتعليم المهني ولا بسؤال هذا الموضوع. اطرحها من جديد في المحور المناسب.',
    ],
  ),
  text(
    'REPLY',
    null,
    ['Welcome', 'Bienvenue', 'ترحيب'],
    [
      'Welcome, {name}, and thank you for your question. People here answer within a day or two; you get a notice when somebody does.',
      'Bienvenue, {name}, et merci pour votre question. On répond ici en un jour ou deux ; vous serez prévenu dès qu’il y a une réponse.',
      'أهلاً بك يا {name}، وشكراً على سؤالك. يجيب الزملاء هنا خلال يوم أو يومين، وسيصلك إشعار عند أول رد.',
    ],
  ),
  text(
    'REPLY',
    null,
    ['Ask for details', 'Demander des précisions', 'طلب تفاصيل'],
    [
      '{name}, could you add how many learners and companies this is about, and what you have tried so far? Then others can answer from their own practice.',
      '{name}, pourriez-vous préciser combien d’apprenants et d’entreprises sont concernés, et ce que vous avez déjà essayé ? D’autres pourront alors répondre d’après leur pratique.',
      'يا {name}، هل يمكنك أن تضيف عدد المتعلمين والشركات المعنية وما جرّبته حتى الآن؟ عندها يستطيع الآخرون أن يجيبوا من خبرتهم.',
    ],
  ),
  text(
    'REPLY',
    null,
    ['Mark the answer', 'Marquer la solution', 'اعتماد الإجابة'],
    [
      '{name}, if one of these replies solved it, mark it as the answer, so that whoever searches for the same finds it at once.',
      '{name}, si l’une de ces réponses a résolu la question, marquez-la comme solution : qui cherche la même chose la trouvera tout de suite.',
      'يا {name}، إذا حلّ أحد هذه الردود سؤالك فاعتمده إجابة، ليجده فوراً من يبحث عن الأمر نفسه.',
    ],
  ),
];
