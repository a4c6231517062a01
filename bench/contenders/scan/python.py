import boto3
from contend import contend, look, work


def prepare(task):
    table = boto3.resource("dynamodb", endpoint_url=task["endpoint"]).Table("bench")

    def run():
        count = 0
        more = {}
        while True:
            page = table.scan(**more)
            for item in page["Items"]:
                count += item["id"] is not None and item["n"] is not None
                look(task, item["id"])
                work(task)
            if "LastEvaluatedKey" not in page:
                return count
            more = {"ExclusiveStartKey": page["LastEvaluatedKey"]}

    return run


contend(prepare)
