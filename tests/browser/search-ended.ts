/** Whether the search that the address asks for has said what it found: until then results arrive. Runs in the page. */
export function searchEnded(): boolean {
  const panel = document.querySelector<HTMLElement>('frise-search');
  const said = panel?.querySelector('.search-status')?.textContent ?? '';
  const { searching } = JSON.parse(panel?.dataset['words'] ?? '{}') as { searching?: string };
  return said !== '' && said !== searching;
}
