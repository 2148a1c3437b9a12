/** Worker threads that read lines side by side, for `--jobs`. */
import { Worker } from 'node:worker_threads'
import { errorLine, idOf } from './line.ts'

interface Task {
  lines: string[]
  done: (answers: string[]) => void
}

export interface Workers {
  /** Answers lines in order, on whichever worker is free. Never rejects. */
  read(lines: string[]): Promise<string[]>
  stop(): Promise<void>
}

/**
 * Starts `count` workers. One that dies (out of memory on a monstrous article) is replaced, and the lines that it
 * had are answered with an error.
 */
export function startWorkers(count: number): Workers {
  const free: Worker[] = []
  const all = new Set<Worker>()
  const tasks: Task[] = []
  const running = new Map<Worker, Task>()
  let stopping = false

  function start(): void {
    const worker = new Worker(new URL('./worker.js', import.meta.url))
    all.add(worker)
    worker.on('message', (answers: string[]) => {
      running.get(worker)?.done(answers)
      running.delete(worker)
      next(worker)
    })
    let reason: unknown = new Error('the reader stopped')
    worker.on('error', (error) => {
      reason = error
    })
    worker.on('exit', () => {
      all.delete(worker)
      if (free.includes(worker)) free.splice(free.indexOf(worker), 1)
      const task = running.get(worker)
      if (stopping || !task) return
      running.delete(worker)
      task.done(task.lines.map((line) => errorLine(idOf(line), reason)))
      start() // each death takes a task along, so that a worker which cannot start is not started for ever
    })
    next(worker)
  }

  function next(worker: Worker): void {
    const task = tasks.shift()
    if (!task) {
      free.push(worker)
      return
    }
    running.set(worker, task)
    worker.postMessage(task.lines)
  }

  for (let started = 0; started < count; started++) start()

  return {
    read(lines) {
      return new Promise((done) => {
        tasks.push({ lines, done })
        if (all.size === 0) start()
        const worker = free.shift()
        if (worker) next(worker)
      })
    },
    async stop() {
      stopping = true
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}
