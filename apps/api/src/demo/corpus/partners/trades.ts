/** What a made-up centre works in: codes that go together in life, tags, and the word for it. */
export interface Trade {
  readonly share: number;
  readonly sectors: readonly string[];
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  readonly en: string;
  readonly fr: string;
  readonly ar: string;
}

const trade = (share: number, codes: string, tags: string, [en, fr, ar]: readonly [string, string, string]): Trade => {
  const [sectors = '', fields = ''] = codes.split(' | ');
  return { share, sectors: sectors.split(' '), fields: fields.split(' '), tags: tags.split(' '), en, fr, ar };
};

/** The most frequent first. */
export const trades: readonly Trade[] = [
  trade(14, '55 56 79 | 1013 1015', 'hospitality tourism', ['hospitality', 'hôtellerie', 'الضيافة']),
  trade(13, '62 63 61 | 0611 0612 0613', 'digital-skills programming', ['software', 'informatique', 'البرمجيات']),
  trade(12, '28 25 33 | 0715 071', 'machining robotics', ['machining', 'usinage', 'تشغيل المعادن']),
  trade(11, '35 43 | 0713 0712', 'solar green-skills', ['solar energy', 'énergie solaire', 'الطاقة الشمسية']),
  trade(10, '41 43 42 | 0732 0731', 'construction safety', ['construction', 'bâtiment', 'البناء']),
  trade(9, '86 87 88 | 0913 0921', 'nursing care', ['nursing care', 'soins infirmiers', 'التمريض']),
  trade(8, '45 29 | 0716', 'electric-vehicles workshop', ['vehicle technology', 'automobile', 'تقنية المركبات']),
  trade(8, '01 10 | 0811 0721', 'agriculture irrigation', ['agriculture', 'agriculture', 'الزراعة']),
  trade(7, '49 52 53 | 1041 0413', 'logistics warehouses', ['logistics', 'logistique', 'اللوجستيات']),
  trade(6, '10 11 | 0721', 'food-processing hygiene', ['food processing', 'agroalimentaire', 'تصنيع الأغذية']),
  trade(5, '13 14 15 | 0723', 'textiles sewing', ['textiles', 'textile', 'النسيج']),
  trade(5, '26 27 | 0714 0713', 'electronics automation', ['electronics', 'électronique', 'الإلكترونيات']),
  trade(5, '85 | 0114 0113 0111', 'teachers guidance', [
    'teacher training',
    'formation des enseignants',
    'إعداد المعلمين',
  ]),
  trade(4, '47 46 | 0416 0414', 'retail sales', ['retail', 'commerce', 'التجارة']),
  trade(4, '16 31 | 0722', 'carpentry furniture', ['carpentry', 'menuiserie', 'النجارة']),
  trade(3, '50 30 03 | 1041 0831', 'maritime fisheries', ['maritime trades', 'métiers de la mer', 'المهن البحرية']),
  trade(3, '38 36 37 | 0712 0521', 'circular-economy water', ['water and waste', 'eau et déchets', 'المياه والنفايات']),
  trade(3, '96 | 1012', 'hairdressing beauty', ['hairdressing', 'coiffure', 'تصفيف الشعر']),
  trade(2, '59 90 74 | 0211 0212', 'design media', ['media and design', 'médias et design', 'الإعلام والتصميم']),
  trade(2, '72 71 | 0711 071', 'applied-research materials', [
    'applied research',
    'recherche appliquée',
    'البحث التطبيقي',
  ]),
  trade(1, '64 66 69 | 0411 0412', 'accounting', ['accounting', 'comptabilité', 'المحاسبة']),
  trade(1, '51 30 | 0716 1041', 'aviation', ['aviation', 'aéronautique', 'الطيران']),
];
