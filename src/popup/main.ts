import { connect } from '../ui/connection.ts'

void connect(new AbortController().signal)
