from decimal import Decimal

import boto3
from contend import contend


def prepare(task):
    table = boto3.resource("dynamodb", endpoint_url=task["endpoint"]).Table("bench")
    text = "The quick brown fox jumps over the lazy dog, again and again. "

    def run():
        with table.batch_writer() as writer:
            for number in range(task["items"]):
                writer.put_item(
                    Item={
                        "id": f"item-{number:09}",
                        "n": number,
                        "price": Decimal(number % 1000) + Decimal("0.25"),
                        "isOpen": True,
                        "note": None,
                        "text": text,
                        "other": text,
                        "tags": {"a", "b", "c"},
                        "counts": {1, 2},
                        "bytes": bytes([1, 2, 3, 4, 5, 6, 7, 8, 9]),
                        "lines": [{"sku": "s-1", "count": 2}, {"sku": "s-2", "count": 1}],
                        "address": {"street": "Main Street 1", "city": "Springfield", "zip": "12345"},
                    }
                )
        return task["items"]

    return run


contend(prepare)
