import { chromium } from 'playwright-core';

// A container has no sandbox of its own for the browser, and nothing here may call home.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE_MILLIS = 30_000;

export function launch(executablePath) {
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** The console as one person uses it: log in, open an action, fill in its form, Execute, read the answer off the page. */
export class Console {
  #page;
  #faults = [];

  static async open(browser, address) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 1400 }, locale: 'id-ID' });
    context.setDefaultTimeout(PATIENCE_MILLIS);
    const console = new Console(await context.newPage());
    await console.#page.goto(address);
    await console.#page.locator('.opblock-tag-section').first().waitFor();
    return console;
  }

  constructor(page) {
    this.#page = page;
    page.on('pageerror', (error) => this.#faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.#faults.push(message.text());
      }
    });
  }

  /** What the page itself complained about; answers of the platform that are no success do not count. */
  get faults() {
    return this.#faults;
  }

  /** By the Authorize button and the page of the identity provider that it opens. */
  async logIn(username, password) {
    await this.#page.locator('.auth-wrapper .btn.authorize').click();
    const dialog = this.#page.locator('.modal-ux');
    const opened = this.#page.waitForEvent('popup');
    await dialog.locator('.auth-btn-wrapper .btn.authorize').click();
    const popup = await opened;
    const closed = popup.waitForEvent('close');
    await popup.locator('#username').fill(username);
    await popup.locator('#password').fill(password);
    await popup.locator('#kc-login').click();
    await closed;
    await dialog.locator('.auth-btn-wrapper button', { hasText: 'Logout' }).waitFor();
    await dialog.locator('.btn-done').click();
  }

  /**
   * Runs one action.
   *
   * @param given path, query and header: values by parameter name; body: what goes in as JSON, null to empty the form; file: a path to upload
   * @returns status and body as the page shows them
   */
  async execute(operationId, given = {}) {
    const action = await this.#open(operationId);
    for (const place of ['path', 'query', 'header']) {
      for (const [name, value] of Object.entries(given[place] ?? {})) {
        await this.#fill(action, place, name, value);
      }
    }
    if (given.body !== undefined) {
      await action.locator('textarea.body-param__text').fill(given.body === null ? '' : JSON.stringify(given.body, null, 2));
    }
    if (given.file !== undefined) {
      await action.locator('input[type=file]').setInputFiles(given.file);
    }
    const clear = action.locator('.btn-clear');
    if (await clear.count()) {
      await clear.click();
    }
    await action.locator('.btn.execute').click();
    const answer = action.locator('.live-responses-table tbody tr.response');
    await answer.waitFor();
    const status = Number.parseInt(await answer.locator('.response-col_status').innerText(), 10);
    return { status, body: await this.#body(answer) };
  }

  async screenshot(path) {
    await this.#page.screenshot({ path });
  }

  /** Folds what is open, so that a picture shows the next action. */
  async fold(operationId) {
    await this.#page.locator(`.opblock[id$="-${operationId}"] .opblock-summary-control`).click();
  }

  async #open(operationId) {
    // Groups are folded; their actions are not on the page yet.
    const action = this.#page.locator(`.opblock[id$="-${operationId}"]`);
    const folded = this.#page.locator('.opblock-tag[data-is-open="false"]');
    while (!(await action.count())) {
      await folded.first().click();
    }
    if (!(await action.evaluate((element) => element.classList.contains('is-open')))) {
      await action.locator('.opblock-summary-control').click();
    }
    await action.locator('.btn.execute').waitFor();
    await action.scrollIntoViewIfNeeded();
    return action;
  }

  async #fill(action, place, name, value) {
    const row = action.locator(`tr[data-param-in="${place}"][data-param-name="${name}"]`);
    if (await row.locator('select').count()) {
      await row.locator('select').selectOption(String(value));
    } else {
      await row.locator('input, textarea').first().fill(String(value));
    }
  }

  async #body(answer) {
    const shown = answer.locator('.response-col_description .highlight-code pre, .response-col_description pre.microlight');
    if (!(await shown.count())) {
      return undefined;
    }
    const text = await shown.first().innerText();
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
}
