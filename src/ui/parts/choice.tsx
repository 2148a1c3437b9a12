/** One of a few: radio buttons with what each means. */
import type { ComponentChildren } from 'preact'

interface ChoiceProps<Value extends string> {
  name: string
  label: string
  chosen: Value
  options: readonly { value: Value; label: string; means?: ComponentChildren }[]
  /** Side by side where there is room. */
  inline?: boolean
  /** Called straight from the click. */
  onChoose(value: Value): void
}

export function Choice<Value extends string>({
  name,
  label,
  chosen,
  options,
  inline,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <fieldset class={inline ? 'choice inline' : 'choice'}>
      <legend class="unseen">{label}</legend>
      {options.map(({ value, label, means }) => (
        <label key={value} class={value === chosen ? 'option chosen' : 'option'}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onClick={() => value !== chosen && onChoose(value)}
          />
          <span class="option-label">
            {label}
            {means && <span class="option-means">{means}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
