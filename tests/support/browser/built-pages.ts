import { fileURLToPath } from "node:url";
import { build, parseSync, type Rolldown, Visitor } from "vite";
import { LANGUAGES } from "../../../shared/protocol/languages.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A string that a page has, and the file that it is from. */
export interface Told {
  readonly file: string;
  readonly text: string;
}

/** The pages as they are built, and what each of their files is made of. */
export class BuiltPages {
  readonly folder: string;
  readonly #files: ReadonlyMap<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

  private constructor(folder: string, files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]) {
    this.folder = folder;
    this.#files = new Map(files.map((file) => [file.fileName, file]));
  }

  /** Builds them into a folder, as they are built for a class. */
  static async into(folder: string): Promise<BuiltPages> {
    const configFile = `${root}client/vite.config.ts`;
    const built = await build({ configFile, mode: LANGUAGES[0], logLevel: "error", build: { outDir: folder } });
    const [output] = [built].flat();
    if (output === undefined || !("output" in output)) throw new Error("Nothing was built.");
    return new BuiltPages(folder, output.output);
  }

  /**
   * All files that these pages can ever fetch, by whatever is imported when and from where; but none of what is only
   * reached by way of the sources `without`.
   */
  reach(pages: readonly string[], without: readonly string[] = []): Set<string> {
    const found = new Set<string>();
    const visit = (name: string): void => {
      const file = this.#files.get(name);
      if (file === undefined || found.has(name)) return;
      if (file.type === "chunk" && without.some((source) => file.facadeModuleId === root + source)) return;
      found.add(name);
      if (file.type === "asset") {
        for (const other of this.#files.keys()) if (mentions(file, other)) visit(other);
        return;
      }
      const { importedCss = [], importedAssets = [] } = file.viteMetadata ?? {};
      for (const next of [...file.imports, ...file.dynamicImports, ...importedCss, ...importedAssets]) visit(next);
    };
    for (const page of pages) {
      visit(page);
      for (const file of this.#files.values()) {
        if (file.type === "chunk" && file.facadeModuleId === `${root}client/${page}`) visit(file.fileName);
      }
    }
    return found;
  }

  /** The sources, from the root of the project, that these files are made of. */
  sources(files: Iterable<string>): string[] {
    return [...files].flatMap((name) => {
      const file = this.#files.get(name);
      if (file === undefined) return [];
      const ids = file.type === "chunk" ? Object.keys(file.modules) : file.originalFileNames;
      return ids.map((id) =>
        id
          .replace(root, "")
          .replace(/^(\.\.\/)+/, "")
          .replace(/\?.*$/, ""),
      );
    });
  }

  /** Every string in these files: in scripts of the project's own, in styles, in pages, and in drawings. */
  strings(files: Iterable<string>): Told[] {
    return [...files].flatMap((name) => {
      const file = this.#files.get(name);
      if (file === undefined) return [];
      if (file.type === "chunk") return scriptStrings(file);
      if (typeof file.source !== "string" && !/\.svg$/.test(name)) return [];
      const source = file.source.toString();
      const texts = name.endsWith(".css") ? styleStrings(source) : [source];
      return texts.map((text) => ({ file: name, text: decoded(text) }));
    });
  }
}

/** Whether a style sheet has this file as a picture or a font, or a page as a picture or a script that is no module. */
function mentions({ fileName, source }: Rolldown.OutputAsset, other: string): boolean {
  return /\.(css|html)$/.test(fileName) && source.toString().includes(other.slice(other.lastIndexOf("/") + 1));
}

/** The strings of a script. Names in the code are none, nor are those by which it imports other files. */
function scriptStrings(chunk: Rolldown.OutputChunk): Told[] {
  const told: Told[] = [];
  for (const [id, { code }] of Object.entries(chunk.modules)) {
    // What libraries say is about pictures and protocols, and said to those who program with them.
    if (code === null || code === undefined || id.includes("/node_modules/")) continue;
    const file = id.replace(root, "").replace(/\?.*$/, "");
    for (const text of stringsIn(code)) told.push({ file, text });
  }
  return told;
}

/** The strings in a source, but for the names of what it imports. */
export function stringsIn(code: string): string[] {
  const told: string[] = [];
  const imported = new Set<number>();
  new Visitor({
    ImportDeclaration: ({ source }) => imported.add(source.start),
    ImportExpression: ({ source }) => imported.add(source.start),
    Literal: ({ value, start }) => typeof value === "string" && !imported.has(start) && told.push(decoded(value)),
    TemplateElement: ({ value }) => told.push(decoded(value.cooked ?? value.raw)),
  }).visit(parseSync("module.ts", code).program);
  return told;
}

/** What a style sheet can put on a page: texts and pictures. */
function styleStrings(source: string): string[] {
  return [...source.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\)/g)].map(([text]) => text);
}

/** A small drawing stands in a script or style as an address that is its own content. */
function decoded(text: string): string {
  if (!text.includes("data:")) return text;
  const base64 = /data:[\w/+.-]+;base64,([A-Za-z0-9+/=]+)/.exec(text)?.[1];
  return base64 === undefined ? decodeURIComponent(text) : Buffer.from(base64, "base64").toString();
}
