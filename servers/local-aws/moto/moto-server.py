"""Runs moto's server on a free port of the loopback interface, until standard input ends.

Standard input is a pipe whose other end the parent holds. However the parent ends, be it by SIGKILL, the system closes
that end, and this process goes too. The port is the one line on standard output.
"""

import functools
import logging
import os
import signal
import sys
import threading


def end_with_parent():
    while os.read(0, 4096):
        pass
    os._exit(0)


# From the start, so that a parent that exits while moto is being imported leaves nothing behind either.
threading.Thread(target=end_with_parent, daemon=True).start()
# Ctrl-C goes to the whole process group; a parent that cleans up then still needs moto.
signal.signal(signal.SIGINT, signal.SIG_IGN)

from moto.server import DomainDispatcherApplication, create_backend_app  # noqa: E402
from werkzeug.serving import make_server  # noqa: E402



@functools.cache
def teach_ec2():
    """moto responds with a 500 to DescribeInstances with the filter reservation-id, which finds a whole reservation."""
    from moto.ec2.models import instances

    filter_by_the_rest = instances.filter_reservations

    def filter_reservations(reservations, filters):
        rest = dict(filters)
        ids = rest.pop("reservation-id", None)
        return filter_by_the_rest([each for each in reservations if ids is None or each.id in ids], rest)

    instances.filter_reservations = filter_reservations


moto = DomainDispatcherApplication(create_backend_app)


def application(environ, start_response):
    # On the first call of EC2, whose import takes a second, so that users of S3 alone do not wait.
    if "/ec2/" in environ.get("HTTP_AUTHORIZATION", ""):
        teach_ec2()
    return moto(environ, start_response)


# Logs errors, which become part of the parent's messages, but not every request.
logging.getLogger("werkzeug").setLevel(logging.ERROR)

# Port 0: the system picks a free port and binds it at once, unlike a search for a free port.
server = make_server("127.0.0.1", 0, application, threaded=True)
os.environ["MOTO_PORT"] = str(server.server_port)  # moto sometimes calls itself
print(server.server_port, flush=True)
sys.stdout.close()
server.serve_forever()
