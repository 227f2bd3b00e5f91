/** Code in many languages, with the comments that translators are shown of it. */
export const samples: readonly (readonly [lang: string, code: string, texts: readonly string[]])[] =
  [
    [
      'js',
      'const a = "http://x // no" // First.\nconst b = `// no ${"`" + `// no`} //` // Second.\nconst c = /[/"]\\/\\/ no/.test(d) / 2 // Third.\n// eslint-disable-next-line no-console\n// const old = 1;',
      ['First.', 'Second.', 'Third.'],
    ],
    [
      'jsx',
      '<p>\n  Don\'t: http://a.b/c\n  {/* A note. */}\n  <a href="//x.y/z">z</a> {/* istanbul ignore next */}\n</p>',
      ['A note.'],
    ],
    [
      'ts',
      '/**\n * Adds two\n * numbers.\n *\n * @param {number} a - The first.\n * @param {string} src\n * @returns {number}\n * @example\n * add(one, two) and more\n * @deprecated Use plus.\n */\n// @ts-expect-error wrong on purpose',
      ['Adds two numbers.', 'The first.', 'Use plus.'],
    ],
    [
      'rust,editable',
      '// A lifetime.\nfn f<\'a>(x: &\'a str) -> char { \'"\' } // A quote.\nlet r = r#"// no " // no"#; /* Outer /* inner */ end. */\n/// # Examples\n///\n/// ```\n/// // Not this one.\n/// ```',
      ['A lifetime.', 'A quote.', 'Outer /* inner */ end.', '# Examples'],
    ],
    [
      'go',
      "//go:build linux\n\n// Package a says\n// hello.\nvar s = `// no` // A string.\nvar r = '\"' // A rune.",
      ['Package a says hello.', 'A string.', 'A rune.'],
    ],
    [
      'c',
      '#include <a.h> // A header.\nchar *u = "http://x"; // Ends here \\\nint b;',
      ['A header.'],
    ],
    ['cpp', 'auto s = R"x(// no )" // no)x"; // A raw string.', ['A raw string.']],
    [
      'csharp',
      'var p = @"C:\\"; // A path.\nvar q = "\\"// no"; // Quotes.',
      ['A path.', 'Quotes.'],
    ],
    ['java', 'String t = """\n  // no " no\n  """; // A text block.', ['A text block.']],
    [
      'php',
      "<p>Don't # no</p>\n<?php\n$a = '# no // no'; # First.\n#[Attribute]\n$b = 1; // Second. ?> # no",
      ['First.', 'Second.'],
    ],
    [
      'python',
      '#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n"""A docstring # no."""\nx = \'#\' + "it\'s # no"  # A hash.\ny = 1  # type: ignore\nz = 2  # noqa\n# print(x)\n# Two\n# lines.\n\n# Apart.',
      ['A hash.', 'Two lines.', 'Apart.'],
    ],
    [
      'bash',
      'echo $# ${#x} "# no" \'# no\' http://x/#y # Count.\ncat <<EOF\n# no\nEOF\n# shellcheck disable=SC2086\n# Done.',
      ['Count.', 'Done.'],
    ],
    [
      'yaml',
      "a: b#c # A value.\ncolor: #fff\nd: it's # A quote.\ne: '# no'\nf: |\n  # no\n  text\n# After the block.\ng: # A key.\nh: !!str |- # no\n\n  # no\n- i: >\n    # no\n  # Item.",
      ['A value.', 'A quote.', 'After the block.', 'A key.', 'Item.'],
    ],
    ['toml', "a = \"# no\" # One.\nb = '''\n# no\n''' # Two.", ['One.', 'Two.']],
    [
      'ruby',
      'puts "#{name} # no" # Greets.\n=begin\nA long\nnote.\n=end',
      ['Greets.', 'A long note.'],
    ],
    ['dockerfile', '# syntax=docker/dockerfile:1\n# The base.\nRUN echo # no', ['The base.']],
    [
      'sql',
      "SELECT '-- no', a--b\n  FROM t -- A table.\n/* All\n   of it. */",
      ['A table.', 'All of it.'],
    ],
    [
      'lua',
      's = "-- no" -- A line.\n--[[ A\nblock. ]]\nt = [[\n-- no\n]]',
      ['A line.', 'A block.'],
    ],
    [
      'haskell',
      "{-# LANGUAGE GADTs #-}\nf' x = x --> y\n-- | Adds it.\n{- A {- nested -} one. -}",
      ['Adds it.', 'A {- nested -} one.'],
    ],
    [
      'html',
      '<!-- A note. -->\n<!--more-->\n<script>\n// <!-- no -->\n</script>\n<!--[if IE]> no <![endif]-->',
      ['A note.'],
    ],
    [
      'css',
      'a::before { content: "/* no */"; /* A colour. */ }\n/* stylelint-disable */',
      ['A colour.'],
    ],
    ['scss', 'a { background: url(//x.y/z) } // A picture.', ['A picture.']],
    [
      'clojure',
      '(def s "; no") ; A string.\n(def c \\;) ;; A character.',
      ['A string.', 'A character.'],
    ],
    ['ini', '; A section.\n[a]\nb = c ; no', ['A section.']],
    ['latex', '100\\% of it % A share.', ['A share.']],
    ['matlab', "x = y'; % Transposed.\nfprintf('% no')", ['Transposed.']],
    ['vim', '" An option.\nset a="no"', ['An option.']],
    ['makefile', 'a: b # A rule.\n\techo "$(x)#no"', ['A rule.']],
  ]
