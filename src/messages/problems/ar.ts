import { imagesAr } from './images-ar.ts';
import { linksAr } from './links-ar.ts';
import type { ProblemMessages } from './problem-messages.ts';

const quoted = (text: string): string => `«${text}»`;
const meant = (guess: string | undefined): string =>
  guess === undefined ? '' : ` هل تقصد ${quoted(guess)}؟`;
const mostListed = 12;
const choose = (guess: string | undefined, known: readonly string[]): string => {
  if (guess !== undefined || known.length === 0) return meant(guess);
  const listed = known.slice(0, mostListed).map(quoted).join('، ');
  return ` اختر واحدًا من: ${listed}${known.length > mostListed ? '…' : '.'}`;
};

const kinds = { text: 'نصًّا', list: 'قائمة', fields: 'حقولًا' } as const;

const yamlFeatures = { tag: 'وسم (!)', anchor: 'مرساة (&)', alias: 'إحالة (*)' } as const;

const hiddenKinds = {
  control: 'محرف تحكم لا يراه أحد',
  direction: 'محرف غير مرئي يغيّر اتجاه القراءة',
  invisible: 'محرف غير مرئي',
} as const;

const references = {
  track: { what: 'مسار', cure: 'صرّح به تحت tracks في timeline.yaml، أو صحّح هذا الاسم.' },
  source: { what: 'مصدر', cure: 'صرّح به في sources.yaml، أو صحّح هذا الاسم.' },
  place: { what: 'مكان', cure: 'صرّح به في places.yaml، أو صحّح هذا الاسم.' },
  actor: { what: 'فاعل', cure: 'صرّح به في actors.yaml، أو صحّح هذا الاسم.' },
  event: { what: 'حدث', cure: 'اكتب اسم ملف من مجلد events بدون .mdx.' },
} as const;

const precisions = {
  'first-of-year': ['هل يذكر المصدر الأول من يناير حقًّا', 'فأضف dateSaid، وهو كلام المصدر نفسه'],
  'first-of-month': ['هل يذكر المصدر هذا اليوم حقًّا', 'فأضف dateSaid، وهو كلام المصدر نفسه'],
  midnight: ['هل يذكر المصدر منتصف الليل حقًّا', 'فلا تغيّر شيئًا'],
  season: ['هل لا يذكر المصدر إلا الفصل، والفصول لا تتفق في كل مكان', 'فلا تغيّر شيئًا'],
} as const;

/** The problems of a check, in Arabic. */
export const ar: ProblemMessages = {
  'no-timeline': () =>
    'لا يوجد في هذا المجلد ملف timeline.yaml. أنشئه بسطرين، title وlanguage، أو حدّد مجلدًا آخر.',
  'symbolic-link': () => 'هذا الملف رابط رمزي. ضع الملف نفسه مكانه.',
  'too-large': ({ limitKib }) =>
    `يتجاوز حجم هذا الملف ${limitKib} كيبيبايت. اكتفِ بالأهم، أو قسّمه إلى عدة أحداث.`,
  'not-utf8': () => 'هذا الملف غير محفوظ بترميز UTF-8. احفظه من جديد بترميز UTF-8.',
  'hidden-character': ({ codePoint, kind }) =>
    `في هذا السطر ${hiddenKinds[kind]} (${codePoint}). احذفه وأعد كتابة ما حوله.`,
  'bad-file-name': ({ name, guess }) =>
    `لا يصلح ${quoted(name)} عنوانًا. سمِّ الملف بحروف لاتينية صغيرة بلا علامات وأرقام وشرطات${guess === undefined ? '.' : `: ${quoted(guess)}.`}`,
  'not-mdx': ({ name, guess }) =>
    `لن يُقرأ ${quoted(name)} لأن الحدث ملف .mdx. غيّر اسمه إلى ${quoted(guess)}.`,
  'duplicate-id': ({ id, other }) =>
    `ملفان لهما المعرّف ${quoted(id)}، وسيكون لصفحتيهما العنوان نفسه. الملف الآخر هو ${other}. غيّر اسم أحدهما.`,
  'same-id-but-case': ({ id, other }) =>
    `لا يختلف ${quoted(id)} عن ${other} إلا بالحروف الكبيرة. غيّر اسم أحدهما.`,
  'no-frontmatter': () => 'لا يبدأ هذا الملف بسطر ---. ابدأ بـ --- ثم الحقلين title وdate ثم سطر ---.',
  'unclosed-frontmatter': () => 'تبدأ الحقول بـ --- ولا تنتهي. أضف سطر --- بعد الحقل الأخير.',

  'yaml-unreadable': () =>
    'لا يمكن قراءة هذا السطر. اكتب حقلًا في كل سطر بالصيغة field: value، وضع علامتي اقتباس مستقيمتين حول قيمة فيها علامات ترقيم.',
  'yaml-colon': ({ quoted: value }) =>
    `في هذه القيمة نقطتان بعدهما مسافة. ضعها بين علامتي اقتباس مستقيمتين: ${value}`,
  'yaml-indent': () => 'هذا السطر مزاح، فيُقرأ تتمة للسطر الذي قبله. حاذِه مع بقية الحقول.',
  'yaml-no-space': ({ key }) => `تنقص مسافة بعد النقطتين. اكتب ${quoted(`${key}:`)} ثم مسافة.`,
  'yaml-quote': () => 'علامة اقتباس مفتوحة ولا تُغلق. أضف العلامة نفسها في آخر القيمة.',
  'yaml-after-quote': () => 'بعد علامة الاقتباس الأخيرة نص. ضع القيمة كلها بين علامتي اقتباس، أو احذفهما.',
  'yaml-bracket': ({ closing }) => `قوس مفتوح ولا يُغلق. أضف ${quoted(closing)}.`,
  'yaml-tab': () => 'يبدأ هذا السطر بعلامة جدولة. استعمل المسافات.',
  'yaml-start': ({ character }) =>
    `لا تبدأ القيمة بالعلامة ${quoted(character)}. ضعها بين علامتي اقتباس مستقيمتين.`,
  'yaml-feature': ({ feature }) =>
    `لا يُقبل في القيمة هنا ${yamlFeatures[feature]}. اكتبها كاملة، وبين علامتي اقتباس إن بدأت بهذه العلامة.`,
  'yaml-no-fields': () => 'يُنتظر هنا حقول. اكتبها بالصيغة field: value، حقلًا في كل سطر.',
  'duplicate-key': ({ key, line }) => `الحقل ${quoted(key)} مذكور في السطر ${line}. أبقِ واحدًا منهما.`,
  'forbidden-key': ({ key }) => `لا يصلح ${quoted(key)} اسمًا. اختر اسمًا آخر.`,

  missing: ({ key, inside, example }) =>
    `ينقص الحقل ${quoted(key)}${inside === undefined ? '' : ` في ${quoted(inside)}`}. أضف مثلًا: ${example}`,
  'unknown-key': ({ key, guess, known }) => `لا يوجد حقل ${quoted(key)}.${choose(guess, known)}`,
  'wrong-kind': ({ key, expected, example }) =>
    `ينتظر ${quoted(key)} ${kinds[expected]}. اكتب مثلًا: ${example}`,
  'unknown-word': ({ key, value, guess, known }) =>
    `${quoted(value)} ليست من قيم ${quoted(key)}.${choose(guess, known)}`,
  blank: ({ key }) => `${quoted(key)} فارغ. اكتب قيمة، أو احذف السطر إن لم يكن هذا الحقل إلزاميًّا.`,
  'too-long': ({ key, length, limit }) => `عدد محارف ${quoted(key)} هو ${length}، والحد ${limit}. اختصره.`,
  'too-many': ({ key, limit }) => `في ${quoted(key)} أكثر من ${limit} عنصرًا. اجمع بعضها.`,
  'bad-id': ({ value, guess }) =>
    `${quoted(value)} ليس معرّفًا: حروف لاتينية صغيرة بلا علامات وأرقام وشرطات.${meant(guess)}`,
  'not-a-count': ({ key, value }) => `${quoted(value)} ليس عدد أشخاص. اكتب ${key} بالأرقام بلا مسافات: 1200.`,
  'not-an-integer': ({ key, value }) => `${quoted(value)} ليس عددًا صحيحًا. اكتب مثلًا: ${key}: 2`,
  'not-coordinates': ({ value }) =>
    `${quoted(value)} ليس موقعًا. اكتب خط العرض ثم خط الطول بالدرجات وبنقطة عشرية: [19.95, 2.97].`,
  'not-an-address': ({ key, value, guess }) =>
    `${quoted(value)} ليس عنوانًا على الويب.${meant(guess) || ` اكتب في ${quoted(key)} عنوانًا يبدأ بـ https://.`}`,
  'not-a-language': ({ value }) => `${quoted(value)} ليس رمز لغة. اكتب مثلًا fr أو en أو ar أو fr-ML.`,
  'not-a-zone': ({ value }) => `${quoted(value)} ليست منطقة زمنية. اكتب قارة ومدينة، مثل Africa/Bamako.`,
  'not-a-country': ({ value }) =>
    `${quoted(value)} ليس رمز بلد. اكتب الحرفين الكبيرين في معيار ISO 3166، مثل ML.`,
  'no-figure': () =>
    'لا تذكر هذه الحصيلة أي رقم. اكتب low أو best أو high، أو اكتب status: not-given (لم تُعلن حصيلة) أو status: unknown.',
  'figure-not-given': ({ status }) =>
    `كُتب أن هذه الحصيلة ${quoted(status)} ومع ذلك فيها رقم. احذف الرقم، أو اكتب status: given.`,
  'figures-out-of-order': () => 'أرقام هذه الحصيلة غير مرتبة. يجب أن يكون low ≤ best ≤ high.',

  'unknown-reference': ({ to, id, guess, known }) => {
    const { what, cure } = references[to];
    const choice = to === 'event' ? '' : choose(undefined, known);
    return `لا يوجد ${what} ${quoted(id)}.${guess === undefined ? ` ${cure}${choice}` : meant(guess)}`;
  },
  'refers-to-itself': ({ id }) => `يحيل الحدث ${quoted(id)} إلى نفسه. احذف هذا الرابط.`,
  'former-id-in-use': ({ id, other }) =>
    `المعرّف السابق ${quoted(id)} ما زال للملف ${other}. لا يقود العنوان إلا إلى صفحة واحدة: احذفه من هنا.`,
  'declared-twice': ({ id, line }) => `المعرّف ${quoted(id)} مستعمل في السطر ${line}. اختر معرّفًا آخر.`,

  'import-or-export': ({ word }) =>
    `لا تحتوي الرواية على برنامج: لا يُقبل ${quoted(word)}. احذف هذا السطر، أو ضعه بين علامتي \` إن كنت تقتبسه.`,
  expression: () => 'لا تُقبل هنا حاضنة مفتوحة، لأن الرواية لا تحتوي على برنامج. اكتب \\{ لإظهار الحاضنة.',
  'html-element': ({ name }) =>
    `لا يُقبل العنصر <${name}> في الرواية. اكتب بصيغة Markdown، أو ضعه بين علامتي \` إن كنت تقتبسه.`,
  'html-comment': () => 'لا تحتوي الرواية على تعليقات. احذف هذا التعليق.',
  'unknown-component': ({ name, guess, known }) =>
    `لا يوجد عنصر <${name}>.${choose(
      guess && `<${guess}>`,
      known.map((one) => `<${one}>`),
    )}`,
  'unknown-attribute': ({ component, name, guess, known }) =>
    `ليس للعنصر <${component}> خاصية ${quoted(name)}.${known.length === 0 ? ' احذفها.' : choose(guess, known)}`,
  'block-in-sentence': ({ component }) =>
    `<${component}> جزء من جملة، فلا يمكن أن يحتوي قائمة أو جدولًا أو عنوانًا أو صورة. اترك فيه بضع كلمات، وضع الباقي بعده.`,
  'missing-attribute': ({ component, name }) =>
    `تنقص العنصر <${component}> الخاصية ${quoted(name)}. اكتب <${component} ${name}="…">.`,
  'empty-attribute': ({ component, name }) =>
    `الخاصية ${quoted(name)} في العنصر <${component}> فارغة. اكتب ${name}="…"، أو احذفها.`,
  'repeated-attribute': ({ component, name }) =>
    `الخاصية ${quoted(name)} مكررة في العنصر <${component}>. أبقِ واحدة منهما.`,
  'unclosed-component': ({ name }) => `العنصر <${name}> مفتوح ولا يُغلق. أضف </${name}>.`,
  'unopened-component': ({ name }) => `</${name}> يغلق عنصرًا غير مفتوح. احذفه، أو افتح <${name}>.`,
  'unreadable-attributes': ({ component }) =>
    `لا يمكن قراءة خصائص العنصر <${component}>. اكتب كل واحدة بالصيغة name="value" بعلامتي اقتباس مستقيمتين.`,
  'stray-angle': () =>
    'تبدأ العلامة < هنا عنصرًا لا وجود له. اكتب \\< لإظهار هذه العلامة، و[text](address) للرابط.',
  'bad-address': ({ address }) =>
    `${quoted(address)} ليس عنوانًا مقبولًا. اكتب عنوان https أو http أو mailto، أو عنوان صفحة من هذا الموقع.`,
  'too-deep': () => 'عناصر كثيرة متداخلة بعضها في بعض. بسّط القوائم أو الاقتباسات أو الأقواس في هذه الرواية.',
  'story-unreadable': () =>
    'لا يمكن قراءة الرواية ابتداءً من هنا. ضع شرطة مائلة عكسية \\ قبل العلامتين < و{ حين لا تكونان عنصرًا.',

  ...imagesAr,
  ...linksAr,

  'no-summary': () => 'ليس لهذا الحدث ملخص. أضف summary، جملة أو جملتين تظهران في بطاقته.',
  'claim-without-source': () => 'ليس لهذا القول مصدر. أضف source، أو احذف القول.',
  'status-of-a-single-source': ({ status, sources }) =>
    sources === 0
      ? `الحالة ${quoted(status)} ولا يذكر الحدث أي مصدر. اذكر مصدرين مستقلين، أو اكتب unverified.`
      : `الحالة ${quoted(status)} وليس للحدث إلا مصدر واحد. أضف مصدرًا مستقلًّا، أو اكتب reported.`,
  'no-archive': ({ id }) => `ليس للمصدر ${quoted(id)} نسخة محفوظة. أضف archive، وهو عنوان نسخة محفوظة.`,
  'false-precision': ({ text, why, suggestion }) => {
    const [question, ifSo] = precisions[why];
    return `${quoted(text)}: ${question}؟ إن كان كذلك ${ifSo}. وإلا فاكتب ${quoted(suggestion)}.`;
  },
  'image-without-alt': ({ src }) =>
    `الصورة ${quoted(src)} بلا وصف لمن لا يراها. أضف ما تُظهره: alt، أو الكلمات بين القوسين في ![…](${src}).`,
  'looks-like-a-double': ({ other }) =>
    `يشبه هذا الحدث ${other}: المكان نفسه والوقت نفسه والعنوان قريب. ادمجهما، أو ميّز عنوانيهما.`,
};
