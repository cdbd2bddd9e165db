# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: cutting_agent.py FOLDER AGENT...   stands between sshd and an agent, writes down each request, and cuts the connection once.

FOLDER/requests gets the operation of each request, one a line, over all connections. FOLDER/cut, when it is there, holds
"SERIES PLACE MANNER": like requests in a row are a series, a single one too; at the request of that PLACE in that SERIES (both
from 1, greetings not counted) the connection's sshd is killed
  before       and the agent never sees the request;
  inside       and the agent gets half of it, then the end of its input;
  after        once the agent has answered, and its answer is lost;
  reply        once half of its answer was sent.
The file is taken away first: it cuts once.
"""
import base64
import itertools
import json
import os
import pathlib
import signal
import subprocess
import sys

folder = pathlib.Path(sys.argv[1])


def cut():
    """Kills the sshd that holds this connection: the nearest above us."""
    pid = os.getppid()
    while pid > 1:
        status = pathlib.Path(f'/proc/{pid}/status').read_text(encoding='ascii', errors='replace')
        if status.startswith('Name:\tsshd\n'):
            os.kill(pid, signal.SIGKILL)
            return
        pid = int(next(line for line in status.splitlines() if line.startswith('PPid:')).split()[1])


def manner_of(operation):
    """Writes the request down; says how the connection is cut at it, if it is."""
    with open(folder / 'requests', 'a', encoding='ascii') as requests:
        requests.write(operation + '\n')
    try:
        *wanted, manner = (folder / 'cut').read_text(encoding='ascii').split()
    except FileNotFoundError:
        return ''
    series = [len(list(like)) for _, like in itertools.groupby((folder / 'requests').read_text(encoding='ascii').splitlines())]
    if [len(series), series[-1]] != [int(number) for number in wanted]:
        return ''
    (folder / 'cut').unlink()
    return manner


def answer_of(agent):
    """The lines up to the end of one reply, each as it comes."""
    for line in agent.stdout:
        yield line
        if line.endswith(b' swingbridge>>\n'):
            return


def serve(agent, frame):
    text = b''.join(line.strip() for line in frame[:-1])
    operation = json.loads(base64.b64decode(text.split(b' ')[3]))['operation']
    manner = manner_of(operation) if operation != 'hello' else ''
    whole = b''.join(frame)
    if manner == 'before':
        cut()
        return False
    if manner == 'inside':
        agent.stdin.write(whole[:len(whole) // 2])
        agent.stdin.close()
        cut()
        return False
    agent.stdin.write(whole)
    agent.stdin.flush()
    if manner:
        answer = b''.join(answer_of(agent))
        if manner == 'reply':
            sys.stdout.buffer.write(answer[:len(answer) // 2])
            sys.stdout.buffer.flush()
        cut()
        return False
    for line in answer_of(agent):
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()
    return True


def main():
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    agent = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for line in sys.stdin.buffer:  # the agent's text comes first
        agent.stdin.write(line)
        if line.startswith(b'='):
            break
    agent.stdin.flush()
    frame = []
    for line in sys.stdin.buffer:
        frame.append(line)
        if line.strip() != b'.':
            continue
        if not serve(agent, frame):
            break
        frame = []
    if not agent.stdin.closed:
        agent.stdin.close()
    agent.wait()


main()
