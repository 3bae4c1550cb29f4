import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventSchema } from '../../src/content/event-schema.ts';
import { STATUSES } from '../../src/model/event.ts';
import { readYamlFiles } from './read-yaml-files.ts';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly options?: readonly (string | { readonly label: string })[];
  };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const forms = readYamlFiles('.github/ISSUE_TEMPLATE')
  .filter(({ name }) => name !== 'config.yml')
  .map(({ name, value }) => ({ file: name, ...(value as Form) }));

test('one can propose an event, report an error, report a dead link', () => {
  expect(forms.map(({ file }) => file)).toEqual(['dead-link.yml', 'propose-event.yml', 'report-error.yml']);
});

// https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
test.each(forms)('$file is a form that GitHub shows', ({ name, description, body }) => {
  expect(name).toMatch(/\S · \S/);
  expect(description.length).toBeLessThan(200);
  for (const { type, id, attributes } of body) {
    expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
    if (type === 'markdown') {
      expect(attributes.value).toMatch(/\S/);
      continue;
    }
    expect(id).toMatch(/^[a-z][a-z-]*$/);
    expect(attributes.label).toMatch(/\S/);
    const options = attributes.options?.map((option) => (typeof option === 'string' ? option : option.label));
    expect(options !== undefined).toBe(type === 'dropdown' || type === 'checkboxes');
    expect(new Set(options).size).toBe(options?.length ?? 0);
  }
  const ids = body.flatMap(({ id }) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the form of an event asks for the fields of its file', () => {
  const { body } = forms.find(({ file }) => file === 'propose-event.yml')!;
  const others = ['date-said', 'story', 'do-no-harm'];
  for (const { id } of body)
    if (id !== undefined && !others.includes(id)) expect(Object.keys(eventSchema.shape)).toContain(id);
  const statuses = body.find(({ id }) => id === 'status')?.attributes.options as readonly string[];
  expect(statuses.map((option) => option.split(' ')[0]).toSorted()).toEqual(STATUSES.toSorted());
});

test('who proposes is asked, in both languages, whether it could harm anyone', () => {
  const template = readFileSync(join(import.meta.dirname, '../../.github/PULL_REQUEST_TEMPLATE.md'), 'utf8');
  expect(template.match(/- \[ \] (?:Personne n’est mis|Nobody is put).*/g)).toHaveLength(2);
});
