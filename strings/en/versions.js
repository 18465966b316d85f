// What the page says of all versions of a story, in English: a part of its own, since it is loaded with the third version.

/** @import { Role } from '../../wasm/engine.js' */

export const versions =
  /** @satisfies {{fieldNames: Partial<Record<Role, string>>} & Record<string, unknown>} */ (
    /** @type {const} */ ({
      heading: { one: '{n} version', other: '{n} versions' },
      label: 'Versions of the story',
      strip: 'All versions, the earliest first',
      version: 'Version {at}',
      /** {version} is as above. */
      named: '{version} ({date})',
      open: 'History',
      openTip: 'What became of each sentence over all versions (h)',
      close: 'Comparison',
      closeTip: 'Two of the versions, compared (h)',
      ends: 'First against last',
      last: 'Last two',
      endsTip: 'Compare the first version with the last; again: the last two (t)',
      previous: 'Previous step',
      previousTip: 'The step before: each version with the one before it (,)',
      next: 'Next step',
      nextTip: 'The next step: each version with the one before it (.)',
      arrange: 'Arrange',
      arrangeTip: 'Move and remove versions',
      add: 'Add versions…',
      addLabel: 'Files with more versions',
      earlierIs: 'Earlier: version {at}',
      laterIs: 'Later: version {at}',
      moveBack: 'Move version {at} one place back',
      moveOn: 'Move version {at} one place on',
      remove: 'Remove version {at}',
      /** What a version brought. */
      headline: 'Headline changed',
      same: 'Same text as version {at}',
      apart: 'Another story, left apart',
      strange: 'Next to nothing in common with the version before',
      toCome: 'Still to come',
      saved: 'saved {date}',
      /** What the order was guessed by. */
      order: {
        text: 'The versions are in the order of the dates in their texts. “Arrange” changes it.',
        name: 'The versions are in the order of the dates in their names. “Arrange” changes it.',
        number: 'The versions are in the order of their names. “Arrange” changes it.',
        file: 'The versions are in the order in which they were saved. “Arrange” changes it.',
      },

      leaveOut: { one: 'Leave it out', other: 'Leave them out' },
      tooMany: 'Stet follows at most {most} versions; these would be {count}. Choose fewer files.',
      empty: 'Version {at} is empty. Remove it, or give it a text, to see the history.',
      failed: 'The history could not be made. {message}',
      cancelled: 'The history was cancelled. Two versions can still be compared.',
      again: 'Make the history',
      tracing: 'Following every sentence through all versions…',
      progress: 'How far the history is',
      cancelJob: 'Cancel the history',
      percent: '{share}%',

      shown: 'The history of all versions is shown.',
      hidden: 'The comparison of two versions is shown.',
      comparing: 'Version {one} against version {other}',
      showing: 'Version {at} is shown.',
      moved: 'Version {from} is version {to} now.',
      removed: 'Version {at} was removed. “Undo” brings it back.',

      find: 'Find words in all versions',
      findHint: 'a figure, a name, a few words',
      notFound: 'No version has these words.',
      firstIn: 'First in {version}:',
      foundAll: 'In all versions.',
      foundIn: 'In {versions}.',
      foundCount: {
        one: '{n} sentence has these words.',
        other: '{n} sentences have these words.',
      },
      /** Of a list, what is not shown yet. */
      more: { other: 'and {n} more' },
      noAlert: 'No step changed anything that must be checked.',
      correctedAtOnce:
        'The last change that must be checked came with version {change}, and a correction note with it.',
      corrected:
        'The last change that must be checked came with version {change}, and a correction note with version {note}.',
      nothingBack: 'Nothing that was taken out came back.',
      steps: 'Step by step',
      noFindings: 'No findings.',
      see: 'Show this step',
      fields: 'Headline and other fields',
      field: 'Field',
      inVersion: 'Version',
      wording: 'Wording',
      /** Of which there may be several. */
      fieldNames: { caption: 'Captions', credit: 'Credits' },

      /** The story with the age of its words. {versions} are numbers. */
      galley: 'Version {at}, sentence by sentence',
      legend: 'The number in the margin is the version that brought a sentence in.',
      legendWords: 'Words that came into it later are shaded, with their own number:',
      legendShade: '. The stronger the shade, the later the version.',
      shades: 'Shades of the versions',
      pick: 'Choose a sentence to see all its wordings (j and k go along, Enter goes to them).',
      since: 'Since version {born}',
      sinceChanged: 'Since version {born}, changed in {versions}',
      back: 'back in version {at}',
      out: 'out since version {at}',
      /** {where} is by the number of versions. */
      gone: {
        one: '{n} sentence taken out here {where}',
        other: '{n} sentences taken out here {where}',
      },
      merged: {
        one: '{n} sentence merged into others {where}',
        other: '{n} sentences merged into others {where}',
      },
      where: { one: 'in version {versions}', other: 'in versions {versions}' },

      life: 'The sentence in all versions',
      lived: 'From version {born}, gone since version {gone}',
      split: 'split off from another sentence',
      mergedNow: 'merged into another sentence',
      takenOut: 'taken out',
      backHere: 'back',
      backAs: 'back as in version {at}',
      as: 'again as in version {at}',
      seeStep: 'Show in the comparison',
      otherStory: 'This version belongs to another story, and was left apart.',

      /** {name} is the end of a file's name, such as history.txt. */
      reportOf: 'Save {name} of versions {first} to {last}…',

      help: {
        steps: 'Next step, previous step between versions',
        ends: 'First version against last, or the last two',
        history: 'History of all versions, or the comparison',
        versions: 'To the versions',
        arrange: 'On a version: move it one place, or remove it',
      },
    })
  );
