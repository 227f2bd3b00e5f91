/** Strings that end with their line, with backslash escapes. */
export const doubleQuoted: RegExp = /"[^"\\\n]*(?:\\[^][^"\\\n]*)*"/y
export const singleQuoted: RegExp = /'[^'\\\n]*(?:\\[^][^'\\\n]*)*'/y

/** The same over many lines. */
export const longDoubleQuoted: RegExp = /"[^"\\]*(?:\\[^][^"\\]*)*"/y
export const longSingleQuoted: RegExp = /'[^'\\]*(?:\\[^][^'\\]*)*'/y

/** Without escapes, over many lines: a shell's, or a quote that is doubled in SQL. */
export const bareSingleQuoted: RegExp = /'[^']*'/y
export const bareDoubleQuoted: RegExp = /"[^"]*"/y
export const bareBackQuoted: RegExp = /`[^`]*`/y

export const tripleDoubleQuoted: RegExp = /"""[^"\\]*(?:(?:\\[^]|"(?!""))[^"\\]*)*"""/y
export const tripleSingleQuoted: RegExp = /'''[^'\\]*(?:(?:\\[^]|'(?!''))[^'\\]*)*'''/y

/** One character between quotes: what else begins with a quote is a lifetime, a prime or a symbol. */
export const characterQuoted: RegExp = /'(?:\\[^\n][^'\n]*|[^\\'\n]{1,2})'/y

/** Rust: `r#"…"#`. C++: `R"x(…)x"`. C#: `@"…""…"`. */
export const rustRaw: RegExp = /(?<!\w)[bc]?r(#*)"[^]*?"\1/y
export const cppRaw: RegExp = /R"([^\s()\\]{0,16})\([^]*?\)\1"/y
export const verbatim: RegExp = /\$?@\$?"[^"]*(?:""[^"]*)*"/y

/** Lua: `[[…]]`, `[=[…]=]`. */
export const longBrackets: RegExp = /\[(=*)\[[^]*?\]\1\]/y

/** Shells, Ruby, PHP and Perl: from `<<EOF` to the line `EOF`. */
export const hereDocument: RegExp =
  /<<[-~<]?[ \t]*(["']?)([A-Za-z_]\w*)\1[^\n]*\n(?:[^]*?\n)??[ \t]*\2(?!\w)/y

/** A quote in YAML opens a string only where a value starts. */
export const yamlDoubleQuoted: RegExp = /(?<=^|[\s[{(,:!-])"[^"\\]*(?:\\[^][^"\\]*)*"/my
export const yamlSingleQuoted: RegExp = /(?<=^|[\s[{(,:!-])'[^']*(?:''[^']*)*'/my
