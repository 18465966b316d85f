// The help of each command. The manual (manual.mjs) and what shells say of an option (completion.mjs) are made of these texts:
// a line of an option has its name before column 22 and what it does from there on, on as many lines as that takes.

export const HELP = `Shows what changed between two versions of a story.

  stet EARLIER LATER                    print a summary and all changes
  stet EARLIER LATER --format changes   print what an editor must not miss
  stet EARLIER LATER -o redline.docx    write a Word document with tracked
                                        changes: the later one itself if both
                                        are Word's; .odt: the same for
                                        OpenDocument
  stet EARLIER LATER -o report.html     write a report that needs no Stet
  stet TRACKED                          compare the two versions that a file
                                        with tracked changes holds
  stet FOLDER FOLDER                    compare files of the same name: a
                                        summary of each pair on a line
  stet history FILE FILE FILE …         what became of a story over its versions;
                                        see stet history --help
  stet batch < pairs.jsonl              compare many pairs: each line is
                                        {"id", "before", "after"} and gives
                                        a result {"id", …} on a line;
                                        see stet batch --help
  stet completion SHELL                 print what makes bash, zsh or fish
                                        complete the command and its options

EARLIER and LATER are documents: text, Markdown, Word (.docx), OpenDocument
(.odt, .fodt), saved web pages (.html, .mhtml), mails (.eml) and PDF. A - stands
for standard input.

  --format FORMAT     text (the default), changes, changes-md, changes-html,
                      changes-csv, html, docx, odt, critic, correction or json
  -o, --output FILE   write to FILE, whose name may say the format: .docx,
                      .odt, .html, .csv, .md (CriticMarkup), .json, .txt
  --force             overwrite FILE
  --open              open FILE when it is written
  --all               list every change in a change log, not only findings
  --author NAME       who made the changes of a redline (default: Stet)
  --date DATE         when: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ (default: the
                      later document's own date)
  --no-notes          no comments in a redline beside passages that moved
  --drop-comments     leave the later document's own comments out of a redline
  --as VERSION        original or accepted (the default): which version of a
                      file with tracked changes is compared with another file
  --forms             list differences of form as well, such as italics that
                      came or went
  --whole             take all of a web page, not only its article
  --encoding NAME     the encoding of text files (default: detected)
  --language TAG      the language of the texts, such as en (default: detected)
  --ui-language CODE  the language of what Stet says (default: by LANG): en, de,
                      fr, es, pt, it, nl, ru, zh, ja or ar
  -h, --help          show this help
  --version           show the version

The environment variable NO_COLOR turns colour off. The exit status is 0 if the
texts are identical, 1 if they differ and 2 if something went wrong. Form alone
is no difference of the texts.
`;

export const BATCH_HELP = `Compares many pairs: a line each in, a line each out, in the same order.

  stet batch [FILE]          FILE, or standard input, has a pair a line:
                             {"id", "before", "after", "options"}, or the
                             {"id", "versions"} of a history. Each gives
                             {"id", …} with its result, or {"id", "error"}.
                             Input that is compressed by gzip is read too.

  -o, --output FILE   write to FILE instead of standard output; compressed
                      where its name ends in .gz
      --force         write over a file that is there
      --resume        go on with a file that an earlier run left unfinished
      --format FORMAT json (the default), or changes: what an editor must not
                      miss, as text
      --fields NAMES  of a result, only these: summary,findings
      --language TAG  the language of pairs that give none in their options
  --ui-language CODE  the language of what Stet says (default: by LANG)
      --jobs N        how many pairs are compared at once (default: as many as
                      there are processors)
      --progress      tell on standard error how far it is
      --strict        exit with 1 where a line has an error

The exit status is 0 if every line was answered, 2 if something went wrong.
How many lines have an error is said on standard error.
`;

export const HISTORY_HELP = `Shows what became of a story over its versions.

  stet history FILE FILE FILE …   versions in any format, earliest first
  stet history FOLDER             all files of a folder, by name
  stet history --git FILE         the versions of a file that git keeps

  --format FORMAT     text (the default), changes (a log by version), html (a
                      page by itself) or json; else the name of FILE says it
  -o, --output FILE   write to FILE instead of standard output
      --force         write over a file that is there
      --open          open FILE when it is written
  --by ORDER          date or name: the order of files
  --git FILE          the versions of FILE that git keeps
  --since DATE        of those, the ones since then
  --skip              leave out versions that cannot be read
  --as VERSION        original or accepted (the default): which version of a
                      file with tracked changes is taken
  --whole             take all of a web page, not only its article
  --encoding NAME     the encoding of text files (default: detected)
  --language TAG      the language of the texts, such as en (default: detected)
  --ui-language CODE  the language of what Stet says (default: by LANG): en, de,
                      fr, es, pt, it, nl, ru, zh, ja or ar

The exit status is 0 if all versions are the same, 1 if they differ and 2 if
something went wrong.
`;

export const COMPLETION_HELP = `Prints what makes a shell complete the command and its options.

  stet completion bash   eval "$(stet completion bash)" in ~/.bashrc
  stet completion zsh    eval "$(stet completion zsh)" in ~/.zshrc, after compinit
  stet completion fish   stet completion fish | source in config.fish

  --ui-language CODE  the language of what Stet says (default: by LANG)
`;
