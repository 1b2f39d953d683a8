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
        $answer = $rule($draft, $case->asOf, $binding->options, $definitions);
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
