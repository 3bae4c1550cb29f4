/** Why a text is no date: a code, and the facts that its sentence needs. */
export type DateFault =
  | { readonly reason: PlainReason }
  | { readonly reason: 'month'; readonly month: string }
  | {
      readonly reason: 'day';
      readonly day: string;
      readonly month: number;
      readonly year: number;
      readonly last: number;
    };

export type PlainReason =
  | 'empty'
  | 'unreadable'
  | 'relative'
  | 'spaces'
  | 'short-year'
  | 'no-separators'
  | 'unpadded'
  | 'lower-case'
  | 'five-digit-year'
  | 'short-long-year'
  | 'leading-zero'
  | 'year-range'
  | 'negative-zero'
  | 'long-year-parts'
  | 'significant-digits'
  | 'day-zero'
  | 'no-such-day'
  | 'day-after-grouping'
  | 'time'
  | 'fraction'
  | 'offset'
  | 'time-without-day'
  | 'reversed'
  | 'several-slashes'
  | 'slash-in-set'
  | 'dots-outside-set'
  | 'unclosed-set'
  | 'empty-set'
  | 'open-inside-set'
  | 'nested-set';

export type Reason = DateFault['reason'];
