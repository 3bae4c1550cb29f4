import type { NewEventWords } from '../new-event-words.ts';

const quoted = (text: string): string => `«${text}»`;
const listed = (texts: readonly string[]): string => texts.map(quoted).join('، ');

export const ar: NewEventWords = {
  help: (statuses) => `الاستعمال: npm run new [-- options]

من دون خيارات يطرح الأمر أسئلته واحدًا بعد آخر، ويعرض الملف، ثم يكتبه.

  --title "…"      العنوان
  --date "…"       التاريخ: 2024-07-27 أو "27 يوليو 2024" أو "نحو 1985"…
  --track id       المسار
  --source id      مصدر؛ كرّر الخيار إن تعددت المصادر
  --place id       مكان؛ كرّر الخيار إن تعددت الأماكن
  --summary "…"    الملخص، جملة أو جملتان، 240 حرفًا على الأكثر
  --status word    ${statuses.join('، ')}
  --id name        اسم الملف من دون .mdx؛ يؤخذ من العنوان إن لم يُكتب
  --folder 2024    المجلد الفرعي في events/؛ مجلد الأحداث الأخرى إن لم يُكتب
  --yes            لا يطرح أي سؤال
  --help           يعرض هذا الشرح

يُكتب المسار أو المصدر أو المكان بمعرّفه أو باسمه.
مجلد التسلسل الزمني هو timeline، أو ما يسميه المتغير TIMELINE.
ينتهي الأمر بالرقم 0 إذا كُتب الملف، و1 إذا كان أحد الأجوبة لا يصلح، و2 إذا أسيء استعمال الأمر.`,
  questions: {
    title: 'العنوان:',
    date: 'التاريخ (2024-07-27 أو 27 يوليو 2024 أو صيف 2024 أو نحو 1985…):',
    whichDate: 'أهذا هو التاريخ؟',
    keepDate: 'أي تاريخ يُكتب؟',
    track: 'المسار:',
    source: 'المصدر:',
    nextSource: 'مصدر آخر:',
    place: 'المكان:',
    nextPlace: 'مكان آخر:',
    summary: 'الملخص، جملة أو جملتان (اضغط Enter لتركه إلى ما بعد):',
    id: 'اسم الملف وعنوان الصفحة:',
    write: 'هل يُكتب هذا الملف؟',
    newSource: {
      publisher: 'الصحيفة أو الوكالة أو الناشر (اضغط Enter إن لم يوجد):',
      title: 'عنوان المصدر (اضغط Enter إن لم يوجد):',
      issued: 'يوم صدوره (اضغط Enter إن لم يُعرف):',
      url: 'عنوانه على الشبكة https:// (اضغط Enter إن لم يوجد):',
      id: 'معرّف المصدر:',
    },
    newPlace: { name: 'اسم المكان:', id: 'معرّف المكان:' },
  },
  choices: {
    keys: '↑ ↓ للتنقل، وبضعة أحرف للبحث، وEnter للاختيار',
    noTrack: 'بلا مسار',
    noSource: 'بلا مصدر الآن',
    noOtherSource: 'لا مصدر آخر',
    noPlace: 'بلا مكان',
    noOtherPlace: 'لا مكان آخر',
    didYouMean: (name) => `هل تقصد ${quoted(name)}؟`,
    addSource: (typed) => (typed === '' ? 'إضافة مصدر' : `إضافة المصدر ${quoted(typed)}`),
    addPlace: (typed) => (typed === '' ? 'إضافة مكان' : `إضافة المكان ${quoted(typed)}`),
    otherDate: 'تاريخ آخر: سأكتبه من جديد',
    keep: (date) => `إبقاء ${date}`,
    instead: (date) => `كتابة ${date}`,
    yes: 'نعم',
    no: 'لا، ألغِ كل شيء',
  },
  faults: {
    noValue: (option) => `يحتاج الخيار ${quoted(option)} إلى قيمة.`,
    givenTwice: (option) => `لا يُكتب الخيار ${quoted(option)} إلا مرة واحدة.`,
    tooMuch: (typed) =>
      `${quoted(typed)} زائد: ضع النص المؤلف من عدة كلمات بين علامتي اقتباس، واكتب الخيارات بعد «npm run new --».`,
    lacking: (options) => `ينقص ${options.join(' و')}: لا بد من الجواب حين لا تُطرح أسئلة.`,
    titleEmpty: 'يحتاج الحدث إلى عنوان.',
    ambiguousDate: (typed, dates) =>
      `يمكن أن يُقرأ ${quoted(typed)} على أكثر من وجه. اكتب ما تقصده: ${listed(dates)}.`,
    severalMeant: (typed, ids) => `يدل الاسم ${quoted(typed)} على أكثر من واحد. اكتب المعرّف: ${listed(ids)}.`,
    noTracks: (typed) => `لا مسارات في هذا التسلسل الزمني. احذف ${quoted(`--track ${typed}`)}.`,
    idTaken: (id, file) => `الاسم ${quoted(id)} مأخوذ في ${file}. اختر اسمًا آخر.`,
    badFolder: (folder) =>
      `${quoted(folder)} ليس مجلدًا فرعيًا في events/. اكتب اسمًا بسيطًا مثل 2024 أو 2024/07.`,
    sourceUnnamed: 'يحتاج المصدر إلى ناشر أو عنوان أو رابط.',
    cannotAdd: (file, lines) => `لا تمكن الإضافة إلى ${file} بأمان. أضف هذه الأسطر بنفسك:\n\n${lines}`,
    exists: (file) => `الملف ${file} موجود من قبل. لم يُكتب شيء.`,
    timelineUnreadable: 'صحّح هذا أولًا، ثم أعد المحاولة.',
    nothingWritten: 'لم يُكتب شيء.',
  },
  report: {
    noTerminal: 'لا توجد شاشة أوامر لطرح الأسئلة: يعمل الأمر كما لو كُتب --yes.',
    understood: ({ date, words, precision }) =>
      `التاريخ: ${date}، أي ${words}${precision === undefined ? '' : ` (${precision})`}`,
    wrongWeekday: (said, words) => `كتبتَ ${quoted(said)}، لكن ذلك اليوم هو: ${words}.`,
    written: (files) => `كُتب: ${files.join('، ')}`,
    otherErrors: 'في ملفات أخرى من التسلسل الزمني أخطاء: يعرضها الأمر «npm run check».',
    next: ({ file, files, check, id }) => `والآن:
  1. افتح ${file} واكتب القصة تحت سطر --- الثاني.
  2. افحص التسلسل الزمني:  ${check}
  3. شاهده في متصفحك:  npm start
  4. احفظ عملك:
       git add ${files.join(' ')}
       git commit -m "Add ${id}"
     ومن دون Git، انسخ النص إلى ملف جديد بالاسم نفسه في موقع المستودع.`,
  },
};
