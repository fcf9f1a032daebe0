/** Where made-up centres stand: a country, how many are there, what they write in and speak, and some of its towns. */
export interface Land {
  readonly country: string;
  readonly share: number;
  /** The languages its centres write in; the first is the most frequent. */
  readonly writes: readonly ('en' | 'fr' | 'ar')[];
  readonly speaks: readonly string[];
  readonly towns: readonly Town[];
}

export interface Town {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** `country share writes speaks town latitude longitude …`, a line each. */
const LINES = `
FR 40 fr fr,en Brest 48.4 -4.5 Lyon 45.8 4.8 Lille 50.6 3.1 Nantes 47.2 -1.6
DE 38 en de,en Kiel 54.3 10.1 Erfurt 51.0 11.0 Ulm 48.4 10.0 Bremen 53.1 8.8
IT 36 en it,en Bari 41.1 16.9 Turin 45.1 7.7 Bologna 44.5 11.3 Catania 37.5 15.1
ES 34 en es,en Bilbao 43.3 -2.9 Sevilla 37.4 -6.0 Valencia 39.5 -0.4 Vigo 42.2 -8.7
TR 26 en tr,en Izmir 38.4 27.1 Bursa 40.2 29.1 Ankara 39.9 32.9
NL 18 en nl,en Utrecht 52.1 5.1 Groningen 53.2 6.6 Breda 51.6 4.8
PT 16 en pt,en Braga 41.5 -8.4 Faro 37.0 -7.9 Coimbra 40.2 -8.4
BE 14 fr,en fr,nl,en Liège 50.6 5.6 Leuven 50.9 4.7 Namur 50.5 4.9
FI 14 en fi,sv,en Turku 60.5 22.3 Oulu 65.0 25.5 Kuopio 62.9 27.7
SE 12 en sv,en Malmö 55.6 13.0 Umeå 63.8 20.3 Uppsala 59.9 17.6
DK 10 en da,en Aarhus 56.2 10.2 Odense 55.4 10.4 Aalborg 57.0 9.9
AT 12 en de,en Graz 47.1 15.4 Linz 48.3 14.3 Innsbruck 47.3 11.4
IE 9 en en Limerick 52.7 -8.6 Cork 51.9 -8.5 Galway 53.3 -9.1
PL 22 en pl,en Gdynia 54.5 18.5 Lublin 51.2 22.6 Poznań 52.4 16.9
CZ 12 en cs,en Brno 49.2 16.6 Plzeň 49.7 13.4 Olomouc 49.6 17.3
SK 8 en sk,en Košice 48.7 21.3 Žilina 49.2 18.7
HU 12 en hu,en Szeged 46.3 20.1 Győr 47.7 17.6 Pécs 46.1 18.2
SI 8 en sl,en Maribor 46.6 15.6 Celje 46.2 15.3
HR 10 en hr,en Rijeka 45.3 14.4 Split 43.5 16.4 Osijek 45.6 18.7
RO 16 en,fr ro,en,fr Cluj 46.8 23.6 Iași 47.2 27.6 Timișoara 45.8 21.2
BG 10 en bg,en Plovdiv 42.1 24.7 Varna 43.2 27.9 Burgas 42.5 27.5
GR 14 en el,en Patras 38.2 21.7 Volos 39.4 22.9 Chania 35.5 24.0
CY 4 en el,en Limassol 34.7 33.0 Larnaca 34.9 33.6
MT 4 en mt,en Gozo 36.0 14.2 Paola 35.9 14.5
EE 6 en et,en Tartu 58.4 26.7 Pärnu 58.4 24.5
LV 6 en lv,en Liepāja 56.5 21.0 Jelgava 56.6 23.7
LT 8 en lt,en Kaunas 54.9 23.9 Klaipėda 55.7 21.1
LU 3 fr fr,de,en Esch 49.5 6.0
NO 8 en no,en Bergen 60.4 5.3 Tromsø 69.6 18.9
IS 3 en is,en Akureyri 65.7 -18.1
CH 5 fr,en fr,de,en Sion 46.2 7.4 Aarau 47.4 8.0
AL 12 en sq,en Elbasan 41.1 20.1 Shkodër 42.1 19.5 Vlorë 40.5 19.5
BA 9 en bs,en Mostar 43.3 17.8 Tuzla 44.5 18.7
RS 14 en sr,en Novi-Sad 45.3 19.8 Niš 43.3 21.9 Subotica 46.1 19.7
ME 5 en sr,en Nikšić 42.8 18.9 Bar 42.1 19.1
MK 8 en mk,sq,en Tetovo 42.0 21.0 Bitola 41.0 21.3
MD 8 en,fr ro,ru,en Bălți 47.8 27.9 Cahul 45.9 28.2
UA 20 en uk,en Lviv 49.8 24.0 Dnipro 48.5 35.0 Odesa 46.5 30.7
GE 10 en ka,en Kutaisi 42.3 42.7 Batumi 41.6 41.6
AM 7 en hy,en Gyumri 40.8 43.8 Vanadzor 40.8 44.5
AZ 8 en az,en Ganja 40.7 46.4 Sumqayit 40.6 49.7
MA 22 fr,ar ar,fr Agadir 30.4 -9.6 Fès 34.0 -5.0 Tanger 35.8 -5.8 Oujda 34.7 -1.9
TN 20 fr,ar ar,fr Sfax 34.7 10.8 Bizerte 37.3 9.9 Gabès 33.9 10.1
DZ 16 ar,fr ar,fr Oran 35.7 -0.6 Annaba 36.9 7.8 Sétif 36.2 5.4
EG 24 ar,en ar,en Alexandria 31.2 29.9 Mansoura 31.0 31.4 Aswan 24.1 32.9 Suez 30.0 32.5
LY 4 ar ar,en Misrata 32.4 15.1
JO 12 ar,en ar,en Zarqa 32.1 36.1 Irbid 32.6 35.9 Aqaba 29.5 35.0
LB 10 ar,fr ar,fr,en Saida 33.6 35.4 Tripoli 34.4 35.8
PS 7 ar,en ar,en Nablus 32.2 35.3 Hebron 31.5 35.1
IL 6 en he,ar,en Haifa 32.8 35.0 Beersheba 31.3 34.8
IQ 5 ar ar,en Basra 30.5 47.8 Mosul 36.3 43.1
SA 4 ar ar,en Dammam 26.4 50.1
KZ 12 en kk,ru,en Shymkent 42.3 69.6 Karaganda 49.8 73.1
UZ 10 en uz,ru,en Samarkand 39.7 66.9 Namangan 41.0 71.7
KG 6 en ky,ru,en Osh 40.5 72.8
TJ 4 en tg,ru,en Khujand 40.3 69.6
SN 8 fr fr Thiès 14.8 -16.9 Kaolack 14.2 -16.1
CI 6 fr fr Bouaké 7.7 -5.0
CM 5 fr,en fr,en Douala 4.1 9.7
KE 8 en en,sw Kisumu -0.1 34.8 Nakuru -0.3 36.1
RW 4 en,fr rw,en,fr Huye -2.6 29.7
GH 5 en en Kumasi 6.7 -1.6
NG 6 en en Ibadan 7.4 3.9
ET 5 en am,en Hawassa 7.1 38.5
ZA 7 en en,af Gqeberha -34.0 25.6 Polokwane -23.9 29.5`;

function townsOf(words: readonly string[]): Town[] {
  const towns: Town[] = [];
  for (let at = 0; at < words.length; at += 3)
    towns.push({
      name: (words[at] ?? '').replace('-', ' '),
      latitude: Number(words[at + 1]),
      longitude: Number(words[at + 2]),
    });
  return towns;
}

export const lands: readonly Land[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [country = '', share, writes = '', speaks = '', ...towns] = line.split(' ');
    return {
      country,
      share: Number(share),
      writes: writes.split(',') as ('en' | 'fr' | 'ar')[],
      speaks: speaks.split(','),
      towns: townsOf(towns),
    };
  });
