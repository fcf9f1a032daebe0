const SERVICES = 'moderation|notification|search|realtime';
const FEATURES = 'forum|webinar|partnering|knowledge';

/** A rule of the law: a library may import these libraries of ours and no other. */
const mayImport = (name, libraries, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^libs/(${libraries})/` },
  to: { path: '^(libs|apps)/', pathNot: `^libs/(${allowed})/` },
});

module.exports = {
  forbidden: [
    mayImport('kernel-stands-alone', 'kernel', 'kernel', 'The kernel imports nothing of ours.'),
    mayImport('database-on-kernel', 'database', 'database|kernel', 'The database knows the kernel alone.'),
    mayImport('text-on-kernel', 'text', 'text|kernel', 'Text is neutral: it knows the kernel alone.'),
    mayImport('files-on-kernel', 'files', 'files|kernel', 'What people send is neutral: it knows the kernel alone.'),
    mayImport(
      'classification-on-kernel',
      'classification',
      'classification|kernel',
      'Classifications are neutral: they know the kernel alone.',
    ),
    mayImport(
      'identity-on-ground',
      'identity',
      'identity|classification|database|text|kernel',
      'Identity stands on the ground floor.',
    ),
    mayImport(
      'centre-on-ground',
      'centre',
      'centre|identity|database|text|files|classification|kernel',
      'Centres stand on the ground floor, beside the people who speak for them.',
    ),
    ...FEATURES.split('|').map((feature) =>
      mayImport(
        `${feature}-alone`,
        feature,
        `${feature}|centre|identity|database|text|files|classification|kernel`,
        'Features do not import features or services; apps introduce them by their manifests.',
      ),
    ),
    ...SERVICES.split('|').map((service) =>
      mayImport(
        `${service}-knows-contracts`,
        service,
        `${service}|classification|database|text|kernel`,
        'Services to features know contracts, not features.',
      ),
    ),
    {
      name: 'web-reads-the-api',
      comment: 'The web client has no way round the API.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs/|apps/(api|worker)/)' },
    },
    {
      name: 'processes-do-not-import-the-web',
      severity: 'error',
      from: { path: '^(apps/(api|worker)|libs)/' },
      to: { path: '^apps/web/' },
    },
    {
      name: 'libraries-by-their-index',
      comment: 'What a library offers stands in its index.ts.',
      severity: 'error',
      from: { path: '^(apps/(?:api|worker)|libs/([^/]+))/' },
      to: { path: '^libs/([^/]+)/', pathNot: '^libs/($2)/|^libs/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(apps|libs|scripts)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '(^test/|\\.spec\\.ts$)' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(apps/(api|worker)|libs)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|\\.astro)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
