// Ace by DAISY over every book in a folder, with one browser for all: prints what it finds, ends with 1 if it finds anything.
"use strict";

const fs = require("fs");
const path = require("path");
const ace = require("@daisy/ace-core");
const runner = require("@daisy/ace-axe-runner-puppeteer");

// A book without accessibility metadata, which shows that Ace is awake.
const WRONG = "wrong.epub";

/** Lines "file: rule: impact: message" of a report; empty for an accessible book. */
function findings(report) {
  return report.assertions.flatMap((file) =>
    file.assertions.map((found) => {
      const test = found["earl:test"];
      const place = file["earl:testSubject"].url;
      return `${place}: ${test["dct:title"]}: ${test["earl:impact"]}: ${found["earl:result"]["dct:description"]}`;
    })
  );
}

// Ace starts and ends its browser for each book; started once, two hundred books take minutes less.
async function withOneBrowser(work) {
  const close = runner.close;
  await runner.launch();
  runner.launch = async () => {};
  runner.close = async () => {};
  try {
    await work();
  } finally {
    await close();
  }
}

async function check(folder, book) {
  const outdir = path.join(folder, "ace");
  const options = { cwd: folder, outdir, lang: "en", initLogger: true, silent: true };
  const [, report] = await ace(path.join(folder, book), options, runner);
  const lines = findings(report);
  if (book === WRONG) {
    return lines.length > 0 ? [] : ["nothing is found in the book that is wrong on purpose"];
  }
  return lines;
}

async function main(folder) {
  const books = fs.readdirSync(folder).filter((name) => name.endsWith(".epub")).sort();
  let found = 0;
  await withOneBrowser(async () => {
    for (const book of books) {
      for (const line of await check(folder, book)) {
        found++;
        console.log(`${book}: ${line}`);
      }
    }
  });
  const right = books.filter((book) => book !== WRONG).length;
  console.log(`Ace: ${right} books, ${found} findings`);
  process.exit(found === 0 && right > 0 && books.includes(WRONG) ? 0 : 1);
}

main(process.argv[2]).catch((failure) => {
  console.error(failure);
  process.exit(2);
});
