<?php
/*
 * Runs the vectors against rules written in PHP 8, without any package.
 *
 *     php vectors.php node_modules/kim-domain/docs/reference/conformance
 *
 * Says of each rule how many cases agree, and shows those that do not; ends in 1 when one disagrees. $rules names the rules
 * that are written here: one, from its entry in rules.md alone. Others are written beside it in the same way.
 *
 * JSON is read as objects (`json_decode($text, false)`): with arrays, an empty object and an empty list are the same.
 */
declare(strict_types=1);

// A rule gives its letter, and what it found or why it has no verdict:
//   ['F', [pointer, ...]], ['C', reason, [pointer, ...]], ['N', reason], ['P']

/** independence.subordinate: a KIM has no hierarchy with government. */
function independence_subordinate(object $draft, string $asOf, object $options, Definitions $definitions): array
{
    if (!isset($draft->relations)) {
        return ['C', 'not-given', ['/relations']];
    }
    $found = $missing = [];
    foreach ($draft->relations as $i => $relation) {
        $isOwn = !isset($relation->of) || $relation->of === ($draft->id ?? null);
        $isInForce = ($relation->since ?? $asOf) <= $asOf && $asOf <= ($relation->through ?? $asOf);
        if (!$isOwn || !$isInForce) {
            continue;
        }
        $kind = $relation->kind ?? null;
        $counterpart = $relation->counterpart->kind ?? null;
        if ($kind !== null && !in_array($kind, $options->kinds, true)) {
            continue;
        }
        if ($counterpart !== null && !$definitions->isOneOf('counterpart-kinds', $counterpart, $options->bodies)) {
            continue;
        }
        if ($kind !== null && $counterpart !== null) {
            $found[] = "/relations/$i/kind";
        }
        if ($kind === null) {
            $missing[] = "/relations/$i/kind";
        }
        if ($counterpart === null) {
            $missing[] = "/relations/$i/counterpart/kind";
        }
    }
    if ($found !== []) {
        return ['F', $found];
    }
    // A relation that is not listed may be one, too: only a list that is known to be whole passes.
    if ($missing === [] && !isWholeList($draft, 'relations', 'relationsListed')) {
        return ['C', 'holds-so-far', ['/relationsListed']];
    }
    return $missing === [] ? ['P'] : ['C', 'too-little-known', $missing];
}

/** A mark states that a list is whole; without one, an empty list states that there is none. */
function isWholeList(object $draft, string $list, string $mark): bool
{
    if (in_array($list, $draft->partialLists ?? [], true)) {
        return false;
    }
    return isset($draft->$mark) ? $draft->$mark === 'all' : $draft->$list === [];
}

/** The answer of a rule where some days are known by their bounds alone (conformance.md). */
function overPossibleDays(callable $rule, object $draft, string $asOf): array
{
    if (!isset($draft->inexactDates)) {
        return $rule($draft);
    }
    $days = array_slice(array_merge(...array_map(fn(object $entry): array => places($draft, $entry), $draft->inexactDates)), 0, 1000);
    $sets = [fn(int $at): bool => false];
    if (count($days) <= 8) {
        foreach (array_keys($days) as $only) {
            $sets[] = fn(int $at): bool => $at === $only;
        }
    } else {
        for ($bit = 1; $bit < count($days); $bit *= 2) {
            $sets[] = fn(int $at): bool => ($at & $bit) > 0;
        }
    }
    $choices = [];
    foreach ($sets as $isApart) {
        $choices[] = fn(array $day, int $at): string => $isApart($at) ? $day['through'] : $day['from'];
        $choices[] = fn(array $day, int $at): string => $isApart($at) ? $day['from'] : $day['through'];
    }
    foreach (daysBetween($days, [$asOf, $draft]) as $one) {
        $choices[] = fn(array $day): string => $day['from'] < $one && $one < $day['through'] ? $one : $day['from'];
    }
    $answers = $found = [];
    foreach ($choices as $choose) {
        $tried = json_decode(json_encode($draft), false);
        foreach ($days as $at => $day) {
            put($tried, $day['path'], $choose($day, $at));
        }
        $answers[] = $answer = $rule($tried);
        $found[] = $answer[0] === 'F' ? $answer[1] : [];
    }
    if (array_filter($found) === []) {
        $open = array_filter($answers, fn(array $answer): bool => $answer[0] === 'C');
        return $open === [] ? $answers[0] : reset($open);
    }
    $always = array_values(array_intersect(...$found));
    if ($always !== []) {
        return ['F', $always];
    }
    $counts = array_map('count', $found);
    $decides = fn(int $at): bool => $counts[2 * $at + 2] !== $counts[0] || $counts[2 * $at + 3] !== $counts[1];
    $missing = count($days) <= 8 ? array_filter($days, $decides, ARRAY_FILTER_USE_KEY) : [];
    $paths = array_map(fn(array $day): string => '/' . implode('/', $day['path']), array_values($missing ?: $days));
    return ['C', 'too-little-known', array_slice($paths, 0, 8)];
}

/** The days that an entry of `inexactDates` is about, each with its path and its bounds. */
function places(object $draft, object $entry): array
{
    $field = $entry->field ?? '';
    if (!preg_match('/^(?!inexactDates)[a-zA-Z.[\]]+(?:On|\.date|\.since|\.from|\.through)$/', $field)) {
        return [];
    }
    $bounds = ['from' => $entry->from ?? '', 'through' => $entry->through ?? ''];
    $found = [['path' => [], 'value' => $draft, 'ids' => []]];
    foreach (explode('.', $field) as $name) {
        $key = str_replace('[]', '', $name);
        $next = [];
        foreach ($found as ['path' => $path, 'value' => $value, 'ids' => $ids]) {
            if ($value !== null && !is_object($value)) {
                continue;
            }
            $inner = $value->$key ?? null;
            if ($key === $name) {
                $next[] = ['path' => [...$path, $key], 'value' => $inner, 'ids' => $ids];
                continue;
            }
            foreach ($inner ?? [] as $at => $item) {
                $next[] = ['path' => [...$path, $key, $at], 'value' => $item, 'ids' => [...$ids, $item->id ?? null]];
            }
        }
        $found = $next;
    }
    if (isset($entry->id)) {
        $found = array_filter($found, fn(array $each): bool => in_array($entry->id, $each['ids'], true));
    } elseif (str_contains($field, '[')) {
        $dated = array_filter($found, fn(array $each): bool => $each['value'] !== null);
        usort($dated, fn(array $a, array $b): int => $a['value'] <=> $b['value']);
        $hasNone = fn(array $each): bool => $each['value'] === null && array_filter($each['ids']) === [];
        $found = [...$dated, ...array_filter($found, $hasNone)];
    }
    $isWithin = fn(array $each): bool =>
        $each['value'] === null || ($bounds['from'] <= $each['value'] && $each['value'] <= $bounds['through']);
    return array_map(fn(array $each): array => $each + $bounds, array_values(array_filter($found, $isWithin)));
}

/** Of the days that stand anywhere in a submission those between the bounds of any of these; 16 at most. */
function daysBetween(array $days, array $whole): array
{
    preg_match_all('/"(\d{4}-\d\d-\d\d)"/', json_encode($whole), $stated);
    $sorted = array_unique($stated[1]);
    sort($sorted);
    $between = [];
    foreach ($days as ['from' => $from, 'through' => $through]) {
        foreach ($sorted as $day) {
            if ($from < $day && $day < $through && count($between) < 16) {
                $between[$day] = $day;
            }
        }
    }
    return array_values($between);
}

function put(object $draft, array $path, string $day): void
{
    $last = array_pop($path);
    $holder = $draft;
    foreach ($path as $key) {
        if (is_array($holder)) {
            $holder = $holder[$key];
        } else {
            $holder->$key ??= new stdClass();
            $holder = $holder->$key;
        }
    }
    $holder->$last = $day;
}

$rules = ['independence.subordinate' => 'independence_subordinate'];

/** RFC 7396. */
function mergePatch(mixed $base, mixed $patch): mixed
{
    if (!is_object($patch)) {
        return $patch;
    }
    $result = is_object($base) ? clone $base : new stdClass();
    foreach (get_object_vars($patch) as $key => $value) {
        if ($value === null) {
            unset($result->$key);
        } else {
            $result->$key = mergePatch($result->$key ?? null, $value);
        }
    }
    return $result;
}

/** definitions.json */
final class Definitions
{
    private array $broader = [];

    public function __construct(private readonly object $data)
    {
        foreach ($data->schemes as $scheme) {
            foreach ($scheme->codes as $code) {
                $this->broader[$scheme->id][$code->code] = $code->broader ?? null;
            }
        }
    }

    /** Whether a code is one of some others, or narrower than one of them. */
    public function isOneOf(string $scheme, string $code, array $others): bool
    {
        for (; $code !== null; $code = $this->broader[$scheme][$code] ?? null) {
            if (in_array($code, $others, true)) {
                return true;
            }
        }
        return false;
    }

    /** Options and severity of a rule under a rule set; a local profile is laid over the national rules of its year. */
    public function bindingOf(string $ruleSet, string $code): ?object
    {
        $at = strrpos($ruleSet, '-');
        $local = $this->byId($this->data->localProfiles, substr($ruleSet, 0, $at))?->bindings->$code ?? null;
        return $local ?? $this->byId($this->data->ruleSets, 'nasional' . substr($ruleSet, $at))->bindings->$code ?? null;
    }

    private function byId(array $list, string $id): ?object
    {
        foreach ($list as $each) {
            if ($each->id === $id) {
                return $each;
            }
        }
        return null;
    }
}

function readJson(string $file): object
{
    return json_decode(file_get_contents($file), false, 512, JSON_THROW_ON_ERROR);
}

$folder = $argv[1];
$definitions = new Definitions(readJson("$folder/definitions.json"));
$file = readJson("$folder/rules.json");
$disagree = 0;
foreach ($rules as $code => $rule) {
    $cases = $wrong = 0;
    foreach ($file->cases as $case) {
        $at = array_search($code, $file->ruleOrder->{$case->kind}, true);
        $binding = $definitions->bindingOf($case->ruleSet, $code);
        if ($at === false || $binding === null) {
            continue;
        }
        $cases++;
        $draft = mergePatch($file->bases->{$case->kind}, $case->patch);
        $ask = fn(object $one): array => $rule($one, $case->asOf, $binding->options, $definitions);
        $answer = overPossibleDays($ask, $draft, $case->asOf);
        $expected = $case->expected;
        $own = array_filter($expected->issues, fn(object $issue): bool => $issue->code === $code);
        $wanted = [$expected->verdicts[$at], array_map(fn(object $each): array => [$each->pointer, $each->severity], array_values($own))];
        $places = $answer[0] === 'F' ? $answer[1] : [];
        $found = [$answer[0], array_map(fn(string $place): array => [$place, $binding->severity], $places)];
        sort($wanted[1]);
        sort($found[1]);
        if ($expected->rule === $code) {
            array_push($wanted, $expected->reason ?? null, $expected->missing ?? null);
            array_push($found, $answer[0] === 'C' || $answer[0] === 'N' ? $answer[1] : null, $answer[0] === 'C' ? $answer[2] : null);
        }
        if ($found !== $wanted) {
            $wrong++;
            printf("%s (%s):\n  expected %s\n  found    %s\n", $case->id, $case->title, json_encode($wanted), json_encode($found));
        }
    }
    $disagree += $wrong;
    printf("%s: %d of %d cases agree\n", $code, $cases - $wrong, $cases);
}
exit($disagree > 0 ? 1 : 0);
