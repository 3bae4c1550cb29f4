import { expect, test } from 'vitest';
import { formatViewState, readViewState } from '../../src/browser/frise/view-address.ts';
import type { ViewState } from '../../src/browser/frise/view-state.ts';

const nothing: ViewState = {
  scale: 'folded',
  stretch: undefined,
  tracks: undefined,
  filter: { facets: { status: '', place: '', actor: '' }, text: '' },
};
const facets = nothing.filter.facets;

test.each<[string, ViewState]>([
  ['', nothing],
  ['?from=2024-07-27&to=2024-08-01', { ...nothing, stretch: { from: '2024-07-27', to: '2024-08-01' } }],
  [
    '?from=2024-07-27T10:30&to=2024-07-27T11:00&scale=proportional',
    { ...nothing, scale: 'proportional', stretch: { from: '2024-07-27T10:30', to: '2024-07-27T11:00' } },
  ],
  ['?track=aide&track=', { ...nothing, tracks: ['aide', ''] }],
  ['?track=*', { ...nothing, tracks: [] }],
  [
    '?status=claimed&place=gao&actor=fama&q=bl%C3%A9+dur',
    { ...nothing, filter: { facets: { status: 'claimed', place: 'gao', actor: 'fama' }, text: 'blé dur' } },
  ],
])('%s is one state, and that state is it', (address, state) => {
  expect(readViewState(new URLSearchParams(address))).toEqual(state);
  expect(formatViewState(state)).toBe(address);
});

test.each([
  ['?scale=round&from=2024', nothing],
  ['?q=+++', nothing],
  ['?status=', { ...nothing, filter: { facets, text: '' } }],
])('%s is read as well as it can be', (address, state) => {
  expect(readViewState(new URLSearchParams(address))).toEqual(state);
});
