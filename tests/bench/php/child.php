<?php
// wikidiff2 in process, in the protocol of child.mjs: php child.php BEFORE AFTER
ini_set('memory_limit', '-1');
[$before, $after] = array_map('file_get_contents', array_slice($argv, 1, 2));

function answer($value) { echo json_encode($value, JSON_INVALID_UTF8_SUBSTITUTE), "\n"; }

function peakMemory() {
  preg_match('/VmHWM:\s*(\d+) kB/', file_get_contents('/proc/self/status'), $match);
  return ['memory' => $match[1] * 1024];
}

// Pieces of text as [-1 deleted | 0 kept | 1 added, text], from a line of wikidiff2's JSON.
function piecesOf($line) {
  $pieces = [];
  $at = 0;
  foreach ($line['highlightRanges'] ?? [] as $range) {
    $pieces[] = [0, substr($line['text'], $at, $range['start'] - $at)];
    $at = $range['start'] + $range['length'];
    $pieces[] = [$range['type'] === 0 ? 1 : -1, substr($line['text'], $range['start'], $range['length'])];
  }
  $pieces[] = [0, substr($line['text'], $at)];
  return $pieces;
}

// Lines in order; those that moved name each other.
function read($before, $after) {
  $diff = json_decode(wikidiff2_inline_json_diff($before, $after, 1 << 30), true);
  return array_map(fn($line) => [
    'type' => $line['type'],
    'pieces' => piecesOf($line),
    'id' => $line['moveInfo']['id'] ?? null,
    'other' => $line['moveInfo']['linkId'] ?? null,
  ], $diff['diff']);
}

answer(peakMemory());
while (($command = fgets(STDIN)) !== false) {
  [$command, $left] = explode(' ', trim($command) . ' 0');
  switch ($command) {
    case 'run':
      $times = [];
      do {
        $start = hrtime(true);
        $result = wikidiff2_do_diff($before, $after, 2);
        $times[] = (hrtime(true) - $start) / 1e6;
        $left -= end($times);
      } while ($left > 0);
      answer(['ms' => $times]);
      break;
    case 'memory':
      answer(peakMemory());
      break;
    case 'read':
      answer(read($before, $after));
  }
}
