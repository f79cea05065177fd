import './page.css';
import { languageOf, nextLanguage, type Language } from '../classifier/language';
import { serialOfDate } from '../sheet/cells/excel-date';
import { showCharts } from './charts/show-charts';
import { chooseFile, openFile, saveFile } from './files';
import { notShownIn } from '../simulator/xlsx/not-shown';
import { element, hideMessage, showLanguage, showMessage, showPane } from './page';
import { pageText } from './page-text';
import { whatIsNotShown } from './what-is-not-shown';
import type { Session } from './session';
import { FileProblem } from '../simulator/xlsx/problems/file-problem';
import type { OpenedWorkbook } from '../simulator/xlsx/open-workbook';

declare global {
  interface Window {
    /** The session that is open, for tests and for the browser's console. */
    clientTierDemo?: Session;
  }
}

/** The address `?plain` asks for a spreadsheet without a grid, for tests of the pane. */
const isPlain = new URLSearchParams(location.search).has('plain');
let language: Language = languageOf(navigator.language);
let opened: OpenedWorkbook;
let session: Session | undefined;

let opening: Promise<unknown> = Promise.resolve();

/** Opens a workbook. If another one is still being opened, waits until it is open. */
function open(workbook: OpenedWorkbook): Promise<void> {
  const turn = opening.then(() => openInNewExcel(workbook));
  opening = turn.catch(() => undefined);
  return turn;
}

/** Closes the workbook and opens another one in a new session, as Excel opens each workbook in a window of its own. */
async function openInNewExcel(workbook: OpenedWorkbook): Promise<void> {
  const { Session } = await import('./session');
  element('loading').hidden = false;
  void session?.close();
  opened = workbook;
  const slots = { spreadsheet: element('spreadsheet'), taskPane: element('task-pane') };
  session = await Session.start(workbook.snapshot, language, slots, isPlain);
  window.clientTierDemo = session;
  session.workbook.followCharts((charts) => showCharts(element('charts'), charts));
  element('loading').hidden = true;
  element('file-name').textContent = workbook.snapshot.name;
  showPaneOf(session, true);
  await session.paneLoaded;
}

async function openSample(): Promise<void> {
  const { sampleWorkbook } = await import('./sample-workbook');
  await open({ snapshot: sampleWorkbook(serialOfDate(new Date())), file: null });
  element('hint').hidden = false;
}

async function openSampleOrders(): Promise<void> {
  const { sampleOrdersWorkbook } = await import('./sample-workbook');
  await open({ snapshot: sampleOrdersWorkbook(serialOfDate(new Date()), language), file: null });
  element('hint').hidden = true;
}

async function openOwn(file: File): Promise<void> {
  const workbook = await openFile(file);
  await open(workbook);
  // The hint mentions columns of the sample, so hide it for other workbooks.
  element('hint').hidden = true;
  const words = workbook.file && whatIsNotShown(await notShownIn(workbook.file), language);
  if (words) showMessage(words, 'done');
}

/**
 * Changes the language. Excel reads its language only when it starts, so the workbook is opened again with its present
 * content.
 */
async function changeLanguage(): Promise<void> {
  language = nextLanguage(language);
  showLanguage(language);
  if (session) await open({ ...opened, snapshot: session.content().snapshot });
}

function showPaneOf({ excel }: Session, visible: boolean): void {
  excel.visibility.setAppRuntimeState(visible ? 'Visible' : 'Background');
  showPane(visible, language);
}

async function press(button: string, { excel }: Session): Promise<void> {
  // Shows the pane when the add-in asks for it, which may be after the button's command has ended.
  excel.onVisibility = (visible) => showPane(visible, language);
  await excel.pressRibbonButton(button);
}

function onClick(id: string, task: () => void | Promise<void>): void {
  element(id).addEventListener('click', () => void run(task));
}

/** Runs a task. If it fails, shows the reason on the page. */
async function run(task: () => void | Promise<void>): Promise<void> {
  hideMessage();
  try {
    await task();
  } catch (error) {
    showMessage(problemText(error), 'problem');
  }
}

function problemText(error: unknown): string {
  if (error instanceof FileProblem) return error.in(language);
  return pageText[language].failed(error instanceof Error ? error.message : String(error));
}

element('open').addEventListener('click', () => chooseFile((file) => void run(() => openOwn(file))));
onClick('save', async () => {
  if (!session) return;
  const name = await saveFile(session, opened, opened.snapshot.name);
  showMessage(pageText[language].saved(name), 'done');
});
onClick('sample', openSample);
onClick('orders', openSampleOrders);
onClick('segment', () => (session ? press('segmentSheet', session) : undefined));
onClick('summary', () => (session ? press('summarizeSegments', session) : undefined));
onClick('pane', () => (session ? showPaneOf(session, true) : undefined));
onClick('toggle-pane', () =>
  session ? showPaneOf(session, Boolean(element('task-pane').hidden)) : undefined,
);
onClick('language', changeLanguage);
onClick('close-hint', () => void (element('hint').hidden = true));
showLanguage(language);
showPane(true, language);
void run(openSample);
