<?php
/*
 * Says of documents whether they meet a JSON Schema of this library, in PHP 8, without any package.
 *
 *     php json-schema.php node_modules/kim-domain/docs/reference/json-schema/registration.nasional-2024.id.json < documents.ndjson
 *
 * Writes one line for each: `true`, or where it breaks the schema first. It knows the keywords that these schemas use (draft
 * 2020-12) and no others: one that it does not know ends it, so that no release of the schemas is half read.
 *
 * JSON is read as objects (`json_decode($text, false)`): with arrays, an empty object and an empty list are the same.
 */
declare(strict_types=1);

final class Schema
{
    /** They state something for people, or where a schema stands. `date` has an exact pattern beside it. */
    private const SILENT = ['$schema', '$id', '$defs', '$comment', 'title', 'description', 'deprecated', 'format', 'x-kim-rules'];

    public function __construct(private readonly object $root)
    {
    }

    /** Where a value breaks the schema first, as a JSON Pointer and a keyword; null when it meets it. */
    public function faultIn(mixed $value, mixed $schema = null, string $at = ''): ?string
    {
        $schema ??= $this->root;
        if (is_bool($schema)) {
            return $schema ? null : "$at false";
        }
        foreach (get_object_vars($schema) as $keyword => $asked) {
            $fault = $this->faultOf($keyword, $asked, $schema, $value, $at);
            if ($fault !== null) {
                return $fault === '' ? "$at $keyword" : $fault;
            }
        }
        return null;
    }

    private function meets(mixed $value, mixed $schema): bool
    {
        return $this->faultIn($value, $schema) === null;
    }

    /** What one keyword finds: null for nothing, '' for a fault of the value itself, or the fault of a part of it. */
    private function faultOf(string $keyword, mixed $asked, object $schema, mixed $value, string $at): ?string
    {
        $meets = fn(mixed $other): bool => $this->meets($value, $other);
        $holds = fn(bool $isMet): ?string => $isMet ? null : '';
        // A keyword about another type of value asks nothing.
        $isNumber = is_int($value) || is_float($value);
        return match ($keyword) {
            '$ref' => $this->faultIn($value, $this->referred($asked), $at),
            'type' => $holds($this->hasType($value, $asked)),
            'const' => $holds($this->isSame($value, $asked)),
            'enum' => $holds($this->isAny($asked, fn(mixed $one): bool => $this->isSame($value, $one))),
            'allOf' => $this->firstFault(array_map(fn(mixed $one): ?string => $this->faultIn($value, $one, $at), $asked)),
            'anyOf' => $holds($this->isAny($asked, $meets)),
            'oneOf' => $holds(count(array_filter($asked, $meets)) === 1),
            'not' => $holds(!$meets($asked)),
            'if' => $this->faultIn($value, $meets($asked) ? $schema->then ?? true : $schema->else ?? true, $at),
            'minLength' => $holds(!is_string($value) || $this->lengthOf($value) >= $asked),
            'maxLength' => $holds(!is_string($value) || $this->lengthOf($value) <= $asked),
            'pattern' => $holds(!is_string($value) || preg_match($this->pattern($asked), $value) === 1),
            'minimum' => $holds(!$isNumber || $value >= $asked),
            'maximum' => $holds(!$isNumber || $value <= $asked),
            'exclusiveMinimum' => $holds(!$isNumber || $value > $asked),
            'exclusiveMaximum' => $holds(!$isNumber || $value < $asked),
            'minItems' => $holds(!is_array($value) || count($value) >= $asked),
            'maxItems' => $holds(!is_array($value) || count($value) <= $asked),
            'items' => $this->faultOfItems($asked, $value, $at),
            'contains' => $holds(!is_array($value) || $this->contains($asked, $schema, $value)),
            'required' => $holds(!is_object($value) || !$this->isAny($asked, fn(string $key): bool => !property_exists($value, $key))),
            'properties' => $this->faultOfProperties($asked, $value, $at),
            'additionalProperties' => $holds(!is_object($value) || $asked !== false || $this->isClosed($schema, $value)),
            'then', 'else', 'minContains', 'maxContains' => null,
            default => in_array($keyword, self::SILENT, true) ? null : throw new LogicException("This script does not know $keyword."),
        };
    }

    private function hasType(mixed $value, string $type): bool
    {
        return match ($type) {
            'object' => is_object($value),
            'array' => is_array($value),
            'string' => is_string($value),
            'boolean' => is_bool($value),
            'number' => is_int($value) || (is_float($value) && is_finite($value)),
            // 3.0 is a whole number, as JSON Schema says.
            'integer' => is_int($value) || (is_float($value) && is_finite($value) && floor($value) === $value),
            'null' => $value === null,
        };
    }

    private function isSame(mixed $value, mixed $other): bool
    {
        return $value === $other || (is_float($value) && is_int($other) && $value == $other);
    }

    private function isAny(array $list, callable $is): bool
    {
        return array_filter($list, $is) !== [];
    }

    private function firstFault(array $faults): ?string
    {
        return array_values(array_filter($faults, fn(?string $fault): bool => $fault !== null))[0] ?? null;
    }

    /** In code points, as here everywhere; mbstring is a package of its own. */
    private function lengthOf(string $text): int
    {
        return preg_match_all('/./us', $text);
    }

    /** Code points, and no end before a last line feed. */
    private function pattern(string $pattern): string
    {
        return "\x01$pattern\x01uD";
    }

    private function referred(string $reference): mixed
    {
        $part = $this->root;
        foreach (array_slice(explode('/', $reference), 1) as $name) {
            $part = $part->$name;
        }
        return $part;
    }

    private function faultOfItems(mixed $asked, mixed $value, string $at): ?string
    {
        foreach (is_array($value) ? $value : [] as $i => $item) {
            $fault = $this->faultIn($item, $asked, "$at/$i");
            if ($fault !== null) {
                return $fault;
            }
        }
        return null;
    }

    private function contains(mixed $asked, object $schema, array $value): bool
    {
        $found = count(array_filter($value, fn(mixed $item): bool => $this->meets($item, $asked)));
        return $found >= ($schema->minContains ?? 1) && $found <= ($schema->maxContains ?? PHP_INT_MAX);
    }

    private function faultOfProperties(object $asked, mixed $value, string $at): ?string
    {
        foreach (is_object($value) ? get_object_vars($asked) : [] as $key => $schema) {
            $fault = property_exists($value, $key) ? $this->faultIn($value->$key, $schema, "$at/$key") : null;
            if ($fault !== null) {
                return $fault;
            }
        }
        return null;
    }

    private function isClosed(object $schema, object $value): bool
    {
        return array_diff_key((array) $value, get_object_vars($schema->properties ?? new stdClass())) === [];
    }
}

$schema = new Schema(json_decode(file_get_contents($argv[1]), false, 512, JSON_THROW_ON_ERROR));
while (($line = fgets(STDIN)) !== false) {
    try {
        echo $schema->faultIn(json_decode($line, false, 512, JSON_THROW_ON_ERROR)) ?? 'true', "\n";
    } catch (JsonException) {
        // To PHP, half of a pair of UTF-16 units is no JSON.
        echo "no JSON\n";
    }
}
