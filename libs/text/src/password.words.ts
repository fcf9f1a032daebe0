/**
 * Words that people build passwords from, gathered by kind rather than from a leaked list: what the password is for,
 * names, months and days, sports, animals, affection, in the languages our members are likely to use. Plain lower case.
 */
const byKind = [
  'password passwort passe motdepasse contrasena senha parola haslo heslo lozinka wachtwoord salasana sifre parool kennwort',
  'login admin administrator root user guest test testing demo default changeme secret access letmein welcome bienvenue',
  'willkommen benvenuto bienvenido merhaba marhaba hello hallo bonjour salut hola ciao salam master manager owner system',
  'computer internet server google facebook instagram youtube twitter microsoft windows apple samsung iphone android linux',
  'guildhall community forum cove centre center erasmus europe school college university student teacher trainer training',
  'vocational excellence education skills partner webinar ecole lycee schule escuela scuola okul skola madrasa',
  'iloveyou love lover jetaime tequiero teamo tiamo amour amore habibi habibti liebe schatz kocham princess prince queen king',
  'angel baby sweet sweetheart honey darling family mother father mama papa brother sister friend friends forever together',
  'monkey dragon tiger lion eagle panda kitty puppy horse butterfly dolphin wolf bear shark chicken rabbit spider cat dog',
  'football soccer baseball basketball hockey tennis golf rugby arsenal chelsea liverpool barcelona realmadrid juventus',
  'galatasaray fenerbahce besiktas bayern ajax benfica zamalek ahly ronaldo messi jordan superman batman spiderman pokemon',
  'starwars matrix naruto ninja killer hunter ranger soldier warrior legend champion winner hacker gamer player captain',
  'summer winter autumn spring ete hiver printemps automne sommer herbst verano invierno estate inverno sun moon star',
  'sunshine rainbow flower rose lily jasmine orange banana apple cherry chocolate cookie coffee pepper ginger sugar candy',
  'january february march april may june july august september october november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre januar februar juni juli oktober dezember',
  'monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche today',
  'michael jessica ashley daniel thomas andrew joshua matthew anthony robert william david james john charlie george jennifer',
  'michelle nicole amanda samantha maria anna sarah laura sophie emma julia marie pierre nicolas alexandre antoine camille',
  'mohamed mohammed muhammad ahmed ahmad mahmoud mustafa hassan hussein youssef ibrahim abdullah fatima aisha khaled omar ali',
  'mehmet ayse fatma giorgi nino alban arben milan marko jovan nikola ivan sergey natasha andrea francesco giuseppe alessandro',
  'london paris berlin madrid roma istanbul ankara cairo egypt france germany italy spain turkey albania georgia serbia',
  'africa america arsenal england scotland ireland holland nederland deutschland italia espana portugal turkiye ukraine',
  'freedom peace hope faith jesus christ allah bismillah inshallah mashallah god heaven blessed grace spirit trust believe',
  'money dollar million business company office work home house money123 blue green yellow red black white silver golden purple',
  'happy lucky crazy cool super mega power magic mystery shadow thunder storm fire water earth wind ocean river mountain',
  'ferrari porsche mercedes bmw audi toyota yamaha honda harley mustang corvette camaro trustno qwerty azerty qwertz asdf zxcv',
  'qwer wasd abc xyz aaa one two three four five six seven eight nine ten the and you are for with that this from have not',
  'new old good best nice big little man men boy girl woman lady sexy beauty beautiful music guitar piano dance party movie',
  'please thankyou thanks sorry yes nopassword whatever something nothing anything everything example sample temp temporary',
];

export const commonWords: ReadonlySet<string> = new Set(byKind.flatMap((words) => words.split(' ')));
