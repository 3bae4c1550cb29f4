import type { Precision } from './event-date.ts';

/** The words for how precise a date is. */
export interface PrecisionWords {
  readonly unit: Readonly<Record<Exclude<Precision, 'second' | 'minute' | 'hour' | 'day' | 'years'>, string>>;
  years(count: string): string;
  readonly thousands: string;
  readonly hour: string;
  readonly approximate: string;
  readonly approximateBoth: string;
  readonly approximateStart: string;
  readonly approximateEnd: string;
  /** Uncertain: the long form says "uncertain" already, so this says what to do with it. */
  readonly toConfirm: string;
  readonly impreciseEnds: string;
  readonly window: string;
  readonly oneOfThese: string;
  readonly limitOnly: string;
  readonly severalDates: string;
  readonly oneEndKnown: string;
  readonly undated: string;
  readonly comma: string;
}

/** Short, because they stand on a card after the date itself. */
export const PRECISION_WORDS: Readonly<Record<'fr' | 'en' | 'ar', PrecisionWords>> = {
  fr: {
    unit: {
      month: 'au mois près',
      season: 'à la saison près',
      quarter: 'au trimestre près',
      quadrimester: 'au quadrimestre près',
      semester: 'au semestre près',
      year: 'à l’année près',
      decade: 'à la décennie près',
      century: 'au siècle près',
      millennium: 'au millénaire près',
    },
    years: (count) => `à ${count}\u00a0ans près`,
    thousands: '\u202f',
    hour: 'à l’heure près',
    approximate: 'date approximative',
    approximateBoth: 'dates approximatives',
    approximateStart: 'début approximatif',
    approximateEnd: 'fin approximative',
    toConfirm: 'à confirmer',
    impreciseEnds: 'bornes imprécises',
    window: 'intervalle\u00a0: un seul moment',
    oneOfThese: 'une seule de ces dates',
    limitOnly: 'seule la limite est connue',
    severalDates: 'plusieurs dates',
    oneEndKnown: 'une seule borne connue',
    undated: 'date inconnue',
    comma: ', ',
  },
  en: {
    unit: {
      month: 'to the month',
      season: 'to the season',
      quarter: 'to the quarter',
      quadrimester: 'to four months',
      semester: 'to the half-year',
      year: 'to the year',
      decade: 'to the decade',
      century: 'to the century',
      millennium: 'to the millennium',
    },
    years: (count) => `to ${count} years`,
    thousands: ',',
    hour: 'to the hour',
    approximate: 'approximate date',
    approximateBoth: 'approximate dates',
    approximateStart: 'approximate start',
    approximateEnd: 'approximate end',
    toConfirm: 'to be confirmed',
    impreciseEnds: 'imprecise ends',
    window: 'interval: a single moment',
    oneOfThese: 'one of these dates',
    limitOnly: 'only the limit is known',
    severalDates: 'several dates',
    oneEndKnown: 'only one end known',
    undated: 'date unknown',
    comma: ', ',
  },
  ar: {
    unit: {
      month: 'بدقة الشهر',
      season: 'بدقة الفصل',
      quarter: 'بدقة ربع السنة',
      quadrimester: 'بدقة ثلث السنة',
      semester: 'بدقة نصف السنة',
      year: 'بدقة السنة',
      decade: 'بدقة العقد',
      century: 'بدقة القرن',
      millennium: 'بدقة الألفية',
    },
    years: (count) => `بدقة ${count} سنة`,
    thousands: ',',
    hour: 'بدقة الساعة',
    approximate: 'تاريخ تقريبي',
    approximateBoth: 'تواريخ تقريبية',
    approximateStart: 'بداية تقريبية',
    approximateEnd: 'نهاية تقريبية',
    toConfirm: 'يحتاج إلى تأكيد',
    impreciseEnds: 'حدود غير دقيقة',
    window: 'فترة: لحظة واحدة',
    oneOfThese: 'واحد من هذه التواريخ',
    limitOnly: 'الحد وحده معروف',
    severalDates: 'عدة تواريخ',
    oneEndKnown: 'حد واحد معروف',
    undated: 'تاريخ مجهول',
    comma: '، ',
  },
};
