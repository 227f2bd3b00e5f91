/** Code with comments, and what its language takes for one: all forms of each, nothing but. */
export const comments: readonly (readonly [lang: string, code: string, comment: RegExp])[] = [
  [
    'js',
    'a() // Line words here.\n/* Block words here. */ b()\n/**\n * Doc words\n * here.\n */\nc()\n/*\nBare words\nhere.\n*/',
    /\/\*[^]*?\*\/|\/\/[^\n\r\u2028\u2029]*/g,
  ],
  [
    'c',
    'a(); // Line words here.\nb(); /* Block words here. */ c();',
    /\/\*[^]*?\*\/|\/\/(?:(?:\\|\?\?\/)[ \t]*\n|[^\n\r])*/g,
  ],
  ['css', 'a {} /* Block words here. */ b {}', /\/\*[^]*?\*\//g],
  [
    'rust',
    'a(); // Line words here.\n/// Doc words here.\nb(); /* Block words here. */ c();',
    /\/\*(?:(?!\*\/|\/\*)[^])*\*\/|\/\/[^\n\r]*/g,
  ],
  ['go', 'a() // Line words here.\nb() /* Block words here. */', /\/\*[^]*?\*\/|\/\/[^\n\r]*/g],
  [
    'python',
    'a()  # Line words here.\n"""Docstring, left alone."""\n# More words here.\nb()',
    /#[^\n\r]*/g,
  ],
  ['bash', 'a # Line words here.\n# More words here.\nb', /(?<![^\s])#[^\n\r]*/g],
  ['yaml', 'a: b # Line words here.\n# More words here.', /(?<![^\s])#[^\n\r]*/g],
  [
    'ruby',
    'a # Line words here.\n=begin\nBlock words here.\n=end\nb',
    /^=begin[^]*?^=end|#[^\n\r]*/gm,
  ],
  [
    'php',
    '<?php a(); // Line words here. ?> b\n<?php /* Block words here. */ c();',
    /\/\*[^]*?\*\/|\/\/(?:(?!\?>)[^\n\r])*/g,
  ],
  ['sql', 'a -- Line words here.\nb /* Block words here. */ c', /\/\*[^]*?\*\/|--[^\n\r]*/g],
  [
    'lua',
    'a() -- Line words here.\nb() --[[ Block words here. ]] c()',
    /--\[\[[^]*?\]\]|--[^\n\r]*/g,
  ],
  [
    'haskell',
    'a -- Line words here.\nb {- Block words here. -} c',
    /\{-(?:(?!-\}|\{-)[^])*-\}|--[^\n\r]*/g,
  ],
  ['ocaml', 'a (* Block words here. *) b', /\(\*(?:(?!\*\)|\(\*)[^])*\*\)/g],
  ['powershell', 'a # Line words here.\nb <# Block words here. #> c', /<#[^]*?#>|#[^\n\r]*/g],
  [
    'html',
    '<p>a</p> <!-- Block words here. --> <p>b</p>\n<!--\nBare words\nhere.\n-->\n<!--Tight words here.-->',
    /<!--(?:>|->|[^]*?(?:--!?>))/g,
  ],
  ['vue', '<p>a</p> <!-- Block words here. -->', /<!--(?:>|->|[^]*?(?:--!?>))/g],
  [
    'jinja',
    '<p>a</p> {# Block words here. #} <!-- More words here. -->',
    /\{#[^]*?#\}|<!--[^]*?--!?>/g,
  ],
  ['handlebars', '<p>a</p> {{!-- Block words here. --}} b', /\{\{!--[^]*?--\}\}/g],
  [
    'lisp',
    '(a) ; Line words here.\n#| Block words here. |# (b)',
    /#\|(?:(?!\|#|#\|)[^])*\|#|;[^\n\r]*/g,
  ],
  ['ini', '; Line words here.\na = b', /^[;#][^\n\r]*/gm],
  ['tex', 'a % Line words here.\nb', /(?<!\\)%[^\n\r]*/g],
  ['matlab', 'a % Line words here.\n%{\nBlock words here.\n%}\nb', /^%\{$[^]*?^%\}$|%[^\n\r]*/gm],
  ['vim', '" Line words here.\nset a', /^"[^\n\r]*/gm],
]
