"""Runs ministack on a free port of the loopback interface; standard output has one line, the port."""

import asyncio
import os
import socket
import sys

# Port 0: the system picks a free port and binds it at once. ministack reads the number on import.
listener = socket.create_server(("127.0.0.1", 0))
port = listener.getsockname()[1]
os.environ["GATEWAY_PORT"] = str(port)

from hypercorn.asyncio import serve  # noqa: E402
from hypercorn.config import Config  # noqa: E402
from ministack.app import app  # noqa: E402

# Not ministack's own `main`, which also listens on port 443 if possible.
config = Config()
config.bind = [f"fd://{listener.detach()}"]
config.keep_alive_timeout = 75
config.loglevel = "ERROR"
print(port, flush=True)
sys.stdout = sys.stderr
asyncio.run(serve(app, config))
