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


# From the first moment on, so that a parent that ends while moto is being imported leaves nothing behind either.
threading.Thread(target=end_with_parent, daemon=True).start()
# Ctrl-C goes to the whole process group; a parent that cleans up on it still needs moto for that.
signal.signal(signal.SIGINT, signal.SIG_IGN)

from moto.server import DomainDispatcherApplication, create_backend_app  # noqa: E402
from werkzeug.serving import make_server  # noqa: E402



@functools.cache
def teach_ec2():
    """moto answers 500 to DescribeInstances with the filter reservation-id, by which a whole reservation is found."""
    from moto.ec2.models import instances

    filter_by_the_rest = instances.filter_reservations

    def filter_reservations(reservations, filters):
        rest = dict(filters)
        ids = rest.pop("reservation-id", None)
        return filter_by_the_rest([each for each in reservations if ids is None or each.id in ids], rest)

    instances.filter_reservations = filter_reservations


moto = DomainDispatcherApplication(create_backend_app)


def application(environ, start_response):
    # At EC2's first call, and not before: to import EC2 takes a second, which those who only use S3 need not wait.
    if "/ec2/" in environ.get("HTTP_AUTHORIZATION", ""):
        teach_ec2()
    return moto(environ, start_response)


# Errors, which end up in the parent's messages, but not a line for every request.
logging.getLogger("werkzeug").setLevel(logging.ERROR)

# Port 0: the system picks a free one and it is ours at once, which no search for a free port can promise.
server = make_server("127.0.0.1", 0, application, threaded=True)
os.environ["MOTO_PORT"] = str(server.server_port)  # moto calls itself now and then
print(server.server_port, flush=True)
sys.stdout.close()
server.serve_forever()
